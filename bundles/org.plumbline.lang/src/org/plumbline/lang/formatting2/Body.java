// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang.formatting2;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.plumbline.model.plumb.Model;

/** The tokens between two braces, or a whole file, and where each of its members begins. */
final class Body {

    private final int open;
    private final List<Integer> members = new ArrayList<>();
    private int close;

    private Body(int open) {
        this.open = open;
    }

    /** Index of the opening brace, or -1 for the file. */
    int open() {
        return open;
    }

    /** Index of the closing brace, or the number of tokens for the file. */
    int close() {
        return close;
    }

    int count() {
        return members.size();
    }

    int first(int member) {
        return members.get(member);
    }

    int last(int member) {
        return (member + 1 < members.size() ? members.get(member + 1) : close) - 1;
    }

    boolean isEmpty() {
        return close == open + 1;
    }

    /** Reads the bodies of a file by the index of their opening brace; the file itself has the key -1. */
    static Map<Integer, Body> read(Tokens tokens, Bodies bodies) {
        Map<Integer, Body> read = new HashMap<>();
        Deque<Body> inside = new ArrayDeque<>();
        var file = new Body(-1);
        file.close = tokens.size();
        read.put(-1, file);
        inside.push(file);
        for (int i = 0; i < tokens.size(); i++) {
            if (inside.peek() != file && tokens.is(i, "}")) {
                inside.pop().close = i;
            } else if (inside.peek().beginsMember(i, tokens, bodies)) {
                inside.peek().members.add(i);
            }
            if (bodies.opens(tokens.grammarElement(i))) {
                var body = new Body(i);
                read.put(i, body);
                inside.push(body);
            }
        }
        return read;
    }

    private boolean beginsMember(int index, Tokens tokens, Bodies bodies) {
        if (open < 0) {
            return index == 0 || bodies.beginsDeclaration(tokens.grammarElement(index)) && beginsDeclaration(index, tokens);
        }
        return bodies.beginsMember(tokens.grammarElement(open), tokens.grammarElement(index))
                && beginsPartOf(tokens.region(open).getSemanticElement(), index, tokens);
    }

    private static boolean beginsDeclaration(int index, Tokens tokens) {
        var region = tokens.region(index).getContainingRegion();
        return region.getSemanticElement().eContainer() instanceof Model
                && tokens.begins(index, region.getPreviousHiddenRegion());
    }

    /** Whether the token belongs to the owner itself, or is the first of something that the owner contains. */
    private static boolean beginsPartOf(EObject owner, int index, Tokens tokens) {
        var region = tokens.region(index).getContainingRegion();
        while (region != null && region.getSemanticElement() != owner) {
            if (!tokens.begins(index, region.getPreviousHiddenRegion())) {
                return false;
            }
            region = region.getContainingRegion();
        }
        return region != null;
    }
}
