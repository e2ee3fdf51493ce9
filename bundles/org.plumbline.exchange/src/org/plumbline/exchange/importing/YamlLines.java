// SPDX-License-Identifier: EPL-2.0
package org.plumbline.exchange.importing;

import java.io.StringReader;
import java.util.List;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Where in a YAML file something stands. Jackson only knows how far it had read when it noticed a mistake. */
final class YamlLines {

    private final Node root;

    private YamlLines(Node root) {
        this.root = root;
    }

    static YamlLines of(String text, LoaderOptions limits) {
        try {
            return new YamlLines(new Yaml(new SafeConstructor(limits)).compose(new StringReader(text)));
        } catch (YAMLException e) {
            return new YamlLines(null);
        }
    }

    /** The line of what a path of keys and indices leads to, or of the last step that exists; 0 if none does. */
    int line(List<?> path) {
        Node at = root;
        int line = 0;
        for (Object step : path) {
            Node next = null;
            if (at instanceof MappingNode mapping) {
                for (NodeTuple entry : mapping.getValue()) {
                    if (entry.getKeyNode() instanceof ScalarNode key && key.getValue().equals(step)) {
                        next = entry.getValueNode();
                        line = key.getStartMark().getLine() + 1;
                    }
                }
            } else if (at instanceof SequenceNode sequence && step instanceof Integer index
                    && index >= 0 && index < sequence.getValue().size()) {
                next = sequence.getValue().get(index);
                line = next.getStartMark().getLine() + 1;
            }
            if (next == null) {
                return line;
            }
            at = next;
        }
        return line;
    }
}
