package dev.framewright.generator.cases;

import dev.framewright.generator.naming.JavaText;
import dev.framewright.runtime.Decoded;
import dev.framewright.runtime.Frame;
import java.lang.reflect.InvocationTargetException;
import org.jspecify.annotations.Nullable;

/** Generated classes, used through reflection: their names are known only to the case. */
public record GeneratedCode(ClassLoader loader, String packageName, String protocol) {

    /** Decodes as {@code request}, {@code response}, {@code push} or as a type. */
    public Decoded<?> decode(String as, byte[] json) {
        boolean message = isMessage(as);
        Class<?> type = type(message ? JavaText.typeName(protocol) + "Dispatcher" : as);
        return (Decoded<?>) call(type, message ? "decode" + JavaText.typeName(as) : "decode", null, byte[].class, json);
    }

    /** Encodes what {@link #decode} gave. */
    public byte[] encode(String as, Object value) {
        if (isMessage(as)) {
            Class<?> type = type(JavaText.typeName(protocol) + "Dispatcher");
            return (byte[]) call(type, "encode" + JavaText.typeName(as), null, Frame.class, value);
        }
        return (byte[]) call(value.getClass(), "encode", value, null, null);
    }

    Class<?> type(String simpleName) {
        try {
            return Class.forName(packageName + "." + simpleName, true, loader);
        } catch (ClassNotFoundException e) {
            throw new AssertionError("there is no class " + simpleName, e);
        }
    }

    private static boolean isMessage(String as) {
        return as.equals("request") || as.equals("response") || as.equals("push");
    }

    private static Object call(
            Class<?> type,
            String name,
            @Nullable Object target,
            @Nullable Class<?> parameter,
            @Nullable Object argument) {
        try {
            return parameter == null
                    ? type.getMethod(name).invoke(target)
                    : type.getMethod(name, parameter).invoke(target, argument);
        } catch (InvocationTargetException e) {
            throw new AssertionError(type + "." + name + " threw", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
