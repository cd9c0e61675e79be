package io.github.culturekit.scoring.response;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * A list that grows at its end. A view of what it holds at some time costs no copy, and never changes: a file with thousands of
 * units has a view of them for each of its blocks.
 */
final class GrowingList<T> {

    private Object[] elements = new Object[16];
    private int size;
    private int viewed;

    int size() {
        return size;
    }

    void add(T element) {
        if (size == elements.length) {
            elements = Arrays.copyOf(elements, 2 * size);
        }
        elements[size++] = element;
    }

    @SuppressWarnings("unchecked") // only elements of the type are put there
    T get(int index) {
        return (T) elements[Objects.checkIndex(index, size)];
    }

    /** Forgets the latest elements; a view keeps them. */
    void truncate(int length) {
        if (length < viewed) {
            elements = elements.clone();
            viewed = 0;
        }
        size = Math.min(size, length);
    }

    /** The first elements, as they are now. */
    List<T> view(int length) {
        viewed = Math.max(viewed, length);
        return new View<>(elements, Objects.checkIndex(length, size + 1));
    }

    /** The first elements of an array, which stay what they are. */
    private static final class View<T> extends AbstractList<T> implements RandomAccess {
        private final Object[] elements;
        private final int size;

        View(Object[] elements, int size) {
            this.elements = elements;
            this.size = size;
        }

        @Override
        @SuppressWarnings("unchecked") // only elements of the type are put there
        public T get(int index) {
            return (T) elements[Objects.checkIndex(index, size)];
        }

        @Override
        public int size() {
            return size;
        }
    }
}
