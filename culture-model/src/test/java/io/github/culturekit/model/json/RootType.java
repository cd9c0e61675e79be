package io.github.culturekit.model.json;

/**
 * A type whose JSON stands for itself, in a file of its own.
 *
 * @param type the value type; its constant SCHEMA is the address of its schema
 * @param name the schema's name; shipped files of this type end in {@code .name.json}
 */
public record RootType(Class<?> type, String name) {

    /** Takes the name from the address of the schema. */
    static RootType of(Class<?> type) {
        String address = SchemaGenerator.address(type);
        return new RootType(
                type, address.substring(address.lastIndexOf('/') + 1).replaceFirst("-\\d+\\.json$", ""));
    }

    /** The schema's file name. */
    public String schemaFile() {
        return name + "-1.json";
    }

    @Override
    public String toString() {
        return name;
    }
}
