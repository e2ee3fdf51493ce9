// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang.text;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.formatting2.regionaccess.ITextReplacement;
import org.eclipse.xtext.ide.serializer.IChangeSerializer;
import org.eclipse.xtext.ide.serializer.IEmfResourceChange;
import org.eclipse.xtext.ide.serializer.ITextDocumentChange;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.resource.XtextResource;
import org.plumbline.lang.loading.LoadedModels;

import com.google.inject.Inject;
import com.google.inject.Provider;

/**
 * Changes models as their authors would: what changed is written anew in the format of the language, everything else stays
 * where it is, comments included. Nothing is written to disk.
 */
public class ModelEditor {

    private final Provider<IChangeSerializer> serializers;
    private final IParser parser;

    @Inject
    ModelEditor(Provider<IChangeSerializer> serializers, IParser parser) {
        this.serializers = serializers;
        this.parser = parser;
    }

    /**
     * Carries out changes.
     *
     * @param places elements of the files that the changes may alter; changes elsewhere are lost
     * @param changes what alters the loaded models
     * @return the whole new text of each file that is another one now
     * @throws IllegalStateException if what is written could not be read again, which is our fault
     */
    public Map<Path, String> edit(LoadedModels models, Collection<? extends EObject> places, List<Runnable> changes) {
        var serializer = serializers.get();
        serializer.setUpdateRelatedFiles(false);
        var roots = places.stream().map(EcoreUtil::getRootContainer).distinct()
                .filter(root -> models.files().containsKey(root.eResource())).toList();
        if (roots.isEmpty() || changes.isEmpty()) {
            return Map.of();
        }
        roots.forEach(root -> serializer.addModification(root, ignored -> { }));
        var emptied = new ArrayList<Emptied>();
        serializer.addModification(roots.getLast(), ignored -> emptied.addAll(Emptied.by(roots, changes)));
        var texts = new LinkedHashMap<Path, String>();
        var altered = new ArrayList<IEmfResourceChange>();
        serializer.applyModifications(altered::add);
        altered.stream().filter(ITextDocumentChange.class::isInstance).map(ITextDocumentChange.class::cast)
                .forEach(change -> texts.put(path(models, change.getResource()), text(change)));
        emptied.forEach(each -> texts.compute(path(models, each.root().eResource()), (path, text) -> cutOut(each,
                text == null ? text(each.root().eResource()) : text)));
        texts.entrySet().removeIf(each -> roots.stream().map(EObject::eResource)
                .filter(resource -> path(models, resource).equals(each.getKey())).map(ModelEditor::text)
                .anyMatch(each.getValue()::equals));
        texts.values().forEach(this::parsed);
        return texts;
    }

    private static Path path(LoadedModels models, Resource resource) {
        return Objects.requireNonNull(models.files().get(resource));
    }

    private static String text(ITextDocumentChange change) {
        var text = new StringBuilder(text(change.getResource()));
        var replacements = new ArrayList<>(change.getReplacements());
        replacements.sort((one, other) -> Integer.compare(other.getOffset(), one.getOffset()));
        var comments = comments(change.getResource());
        replacements.forEach(each -> text.replace(each.getOffset(), each.getOffset() + each.getLength(),
                kept(each, comments)));
        return text.toString();
    }

    private static String text(Resource resource) {
        return ((XtextResource) resource).getParseResult().getRootNode().getText();
    }

    private static List<ILeafNode> comments(Resource resource) {
        var comments = new ArrayList<ILeafNode>();
        ((XtextResource) resource).getParseResult().getRootNode().getLeafNodes().forEach(leaf -> {
            if (leaf.isHidden() && !leaf.getText().isBlank()) {
                comments.add(leaf);
            }
        });
        return comments;
    }

    /** The serializer drops comments behind what it writes more of; they stay behind it. */
    private static String kept(ITextReplacement replacement, List<ILeafNode> comments) {
        var text = replacement.getReplacementText();
        var lost = comments.stream().filter(comment -> comment.getTotalOffset() >= replacement.getOffset()
                && comment.getTotalEndOffset() <= replacement.getOffset() + replacement.getLength())
                .map(comment -> comment.getText().strip()).filter(comment -> !text.contains(comment)).toList();
        if (lost.isEmpty()) {
            return text;
        }
        var before = text.stripTrailing();
        return before + " " + String.join("\n", lost) + "\n" + text.substring(before.length()).replaceFirst("^\\R", "");
    }

    /** One after the other, since each moves what stands behind it. */
    private String cutOut(Emptied emptied, String text) {
        return emptied.cutOut(text, parsed(text));
    }

    private EObject parsed(String text) {
        var result = parser.parse(new StringReader(text));
        if (result.hasSyntaxErrors()) {
            throw new IllegalStateException("What was written cannot be read: "
                    + result.getSyntaxErrors().iterator().next().getSyntaxErrorMessage().getMessage());
        }
        return result.getRootASTElement();
    }
}
