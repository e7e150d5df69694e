package dev.framewright.generator.emit;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;

/** A class that only lacks the marks that every generated class has. */
record SourceFile(TypeSpec.Builder type) {

    /** The file. */
    OutputFile in(String packageName) {
        TypeSpec marked = type.addAnnotation(Library.GENERATED)
                .addAnnotation(Library.NULL_MARKED)
                .build();
        // safe because no generated type is called like one of java.lang (reserved-words.txt)
        String source = JavaFile.builder(packageName, marked)
                .skipJavaLangImports(true)
                .indent("    ")
                .build()
                .toString();
        return new OutputFile(packageName.replace('.', '/') + "/" + marked.name() + ".java", source);
    }
}
