package io.github.culturekit.model.value;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The value types of a module, found among its classes, so that none can be forgotten. */
public final class ModuleTypes {

    private final List<Class<?>> all;

    private ModuleTypes(List<Class<?>> all) {
        this.all = all;
    }

    /**
     * Looks for value types.
     *
     * @param classOfTheModule any class of the module; the others are looked for beside it
     */
    public static ModuleTypes of(Class<?> classOfTheModule) {
        try {
            Path classes = Path.of(classOfTheModule
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (Stream<Path> files = Files.walk(classes)) {
                return new ModuleTypes(files.map(
                                file -> classes.relativize(file).toString())
                        .filter(file -> file.endsWith(".class") && !file.contains("-info") && !file.contains("$"))
                        .map(file -> file.substring(0, file.length() - ".class".length())
                                .replace('/', '.')
                                .replace('\\', '.'))
                        .sorted()
                        .<Class<?>>map(name -> load(name, classOfTheModule.getClassLoader()))
                        .filter(type -> type.isAnnotationPresent(ValueType.class))
                        .toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All value types, also those with kinds. */
    public List<Class<?>> all() {
        return all;
    }

    /** The value types that can be built. */
    public List<Class<?>> built() {
        return all.stream()
                .filter(type -> Arrays.stream(type.getDeclaredClasses())
                        .anyMatch(nested -> nested.getSimpleName().equals("Builder")))
                .toList();
    }

    /** The value types whose JSON stands for itself. */
    public List<Class<?>> roots() {
        return all.stream()
                .filter(type -> Arrays.stream(type.getDeclaredFields())
                        .anyMatch(field -> field.getName().equals("SCHEMA")))
                .toList();
    }

    /** The hidden implementation of a value type. */
    public static Class<?> implementation(Class<?> type) {
        return load(type.getPackageName() + ".Immutable" + type.getSimpleName(), type.getClassLoader());
    }

    private static Class<?> load(String name, ClassLoader loader) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("The value type's class " + name + " is missing", e);
        }
    }
}
