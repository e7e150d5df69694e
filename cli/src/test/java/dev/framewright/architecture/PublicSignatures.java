package dev.framewright.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A rule about the types a user of a class has to know. */
final class PublicSignatures {
    private PublicSignatures() {}

    /** Supertypes, and the public and protected members of public classes, name only types with these beginnings. */
    static ArchCondition<JavaClass> useOnly(String... beginnings) {
        return new ArchCondition<>("use only " + String.join(", ", beginnings) + " in public signatures") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!isPublic(type)) {
                    return;
                }
                report(type.getFullName(), supertypes(type), events);
                type.getMembers().stream().filter(PublicSignatures::isVisible).forEach(member -> {
                    report(member.getFullName(), types(member), events);
                });
            }

            private void report(String where, List<JavaType> types, ConditionEvents events) {
                types.stream()
                        .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                        .map(JavaClass::getBaseComponentType)
                        .filter(raw -> !raw.isPrimitive())
                        .filter(raw -> Stream.of(beginnings).noneMatch(raw.getName()::startsWith))
                        .forEach(raw ->
                                events.add(SimpleConditionEvent.violated(raw, where + " shows " + raw.getName())));
            }
        };
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(PublicSignatures::isPublic).orElse(true);
    }

    private static boolean isVisible(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static List<JavaType> supertypes(JavaClass type) {
        List<JavaType> types = new ArrayList<>(type.getInterfaces());
        type.getSuperclass().ifPresent(types::add);
        return types;
    }

    private static List<JavaType> types(JavaMember member) {
        if (member instanceof JavaCodeUnit method) {
            List<JavaType> types = new ArrayList<>(method.getParameterTypes());
            types.add(method.getReturnType());
            types.addAll(method.getExceptionTypes());
            return types;
        }
        return List.of(((JavaField) member).getType());
    }
}
