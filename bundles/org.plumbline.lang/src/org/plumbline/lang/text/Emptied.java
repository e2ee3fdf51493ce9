// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.StreamSupport;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * A value that a change takes away. Xtext's serializer of changes takes away the value and leaves the keyword in front of
 * it, so the value is put back for it, and cut out of what it has written.
 *
 * @param path of the object in its file, as the change leaves it
 */
record Emptied(EObject root, String path, EStructuralFeature feature) {

    /** Carries out changes, and puts back what they have taken away. */
    static List<Emptied> by(Collection<? extends EObject> roots, List<Runnable> changes) {
        var watch = new Watch();
        roots.forEach(root -> root.eAdapters().add(watch));
        changes.forEach(Runnable::run);
        roots.forEach(root -> root.eAdapters().remove(watch));
        return watch.taken.stream().filter(taken -> taken.object().eGet(taken.feature(), false) == null)
                .filter(taken -> roots.contains(EcoreUtil.getRootContainer(taken.object()))).map(Taken::putBack).toList();
    }

    /** The text without the value and the keywords that belong to it. */
    String cutOut(String text, EObject parsed) {
        var object = EcoreUtil.getEObject(parsed, path);
        var nodes = NodeModelUtils.findNodesForFeature(object, feature);
        if (nodes.isEmpty()) {
            return text;
        }
        var part = part(nodes.getFirst());
        int start = part.getFirst().getOffset();
        int end = part.getLast().getEndOffset();
        int before = text.substring(0, start).stripTrailing().length();
        boolean endsLine = text.substring(end).matches("(?s)[ \\t]*\\R.*");
        boolean beginsLine = text.substring(before, start).indexOf('\n') >= 0;
        return text.substring(0, endsLine || !beginsLine ? before : start) + text.substring(end);
    }

    /** The node of the value with those of the same group of the grammar, such as {@code due 2026-12-31}. */
    private static List<INode> part(INode value) {
        var group = EcoreUtil2.getContainerOfType(value.getGrammarElement(), Group.class);
        if (group == null || group.eContainer() instanceof ParserRule) {
            return List.of(value);
        }
        return StreamSupport.stream(value.getParent().getChildren().spliterator(), false)
                .filter(node -> node.getGrammarElement() != null && EcoreUtil.isAncestor(group, node.getGrammarElement()))
                .toList();
    }

    private record Taken(EObject object, EStructuralFeature feature, Object value) {

        Emptied putBack() {
            object.eSet(feature, value);
            var root = EcoreUtil.getRootContainer(object);
            return new Emptied(root, EcoreUtil.getRelativeURIFragmentPath(root, object), feature);
        }
    }

    private static final class Watch extends EContentAdapter {

        private final List<Taken> taken = new ArrayList<>();

        @Override
        public void notifyChanged(Notification notification) {
            super.notifyChanged(notification);
            if ((notification.getEventType() == Notification.SET || notification.getEventType() == Notification.UNSET)
                    && notification.getFeature() instanceof EStructuralFeature feature && !feature.isMany()
                    && notification.getOldValue() != null && notification.getNewValue() == null) {
                taken.add(new Taken((EObject) notification.getNotifier(), feature, notification.getOldValue()));
            }
        }
    }
}
