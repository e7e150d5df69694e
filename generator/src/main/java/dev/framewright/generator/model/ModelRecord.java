package dev.framewright.generator.model;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A class of records of the model, for what looks at all of them alike. One object for each class, because to ask a class for
 * its components is slow.
 */
public final class ModelRecord {
    private static final ClassValue<ModelRecord> ALL = new ClassValue<>() {
        @Override
        protected ModelRecord computeValue(Class<?> type) {
            return new ModelRecord(type);
        }
    };

    private final String name;
    private final boolean isAlternative;
    private final String[] names;
    private final Method[] accessors;
    private final Constructor<?> constructor;

    private ModelRecord(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        name = type.getSimpleName();
        isAlternative = type.getInterfaces().length > 0 && type.getInterfaces()[0].isSealed();
        names = Stream.of(components).map(RecordComponent::getName).toArray(String[]::new);
        accessors = Stream.of(components).map(RecordComponent::getAccessor).toArray(Method[]::new);
        try {
            constructor = type.getConstructor(
                    Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("a public record has a public constructor", e);
        }
    }

    /** The class of {@code node}. */
    public static ModelRecord of(Record node) {
        return ALL.get(node.getClass());
    }

    /** Its simple name. */
    public String name() {
        return name;
    }

    /** Whether it is one of the records of a sealed interface. */
    public boolean isAlternative() {
        return isAlternative;
    }

    /** How many components it has. */
    public int size() {
        return names.length;
    }

    /** The name of a component. */
    public String component(int index) {
        return names[index];
    }

    /** The value of a component of {@code node}. */
    public @Nullable Object get(Record node, int index) {
        try {
            return accessors[index].invoke(node);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("a component of a public record can be read", e);
        }
    }

    /** A record with these components. */
    public Record construct(@Nullable Object[] values) {
        try {
            return (Record) constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record of the model can be made of its components", e);
        }
    }
}
