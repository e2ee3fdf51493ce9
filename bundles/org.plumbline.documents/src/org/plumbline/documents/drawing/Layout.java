// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.BoxLayouterOptions;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.util.BoxLayoutProvider;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.ElkConnectableShape;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.plumbline.documents.drawing.Drawing.Area;
import org.plumbline.documents.drawing.Drawing.Placed;
import org.plumbline.documents.drawing.Drawing.Point;
import org.plumbline.documents.drawing.Drawing.Route;
import org.plumbline.documents.plan.Figure;
import org.plumbline.documents.plan.Figure.Box;
import org.plumbline.documents.plan.Figure.Connection;
import org.plumbline.documents.plan.Tongue;

/**
 * Finds a place for everything in a figure, with the layered algorithm of the Eclipse Layout Kernel where connections
 * lead, and its packing of boxes where none do. The same figure in the same language is the same drawing everywhere: no font
 * is asked, and every choice at random has the same seed.
 */
public final class Layout {

    /** Sizes of letters, in pixels. */
    public static final double TITLE = 13;
    public static final double DETAIL = 11;
    public static final double LABEL = 11;
    public static final double HEADING = 13;

    /** Room of the sign on a connection. */
    public static final double SIGN = 13;
    /** Height of a line of a title, and of what stands below it. */
    public static final double LINE = 16;

    private static final double NODE_WIDTH = 174;
    private static final double NODE_TEXT = NODE_WIDTH - 26;
    private static final double SIDE = 14;
    private static final double HEAD = 30;
    private static final double GAP = 14;
    private static final double LABEL_TEXT = 150;
    private static final double WIDEST_HEADING = 420;
    private static final double PACKED_ASPECT = 1.5;

    static {
        // What ELK copies its settings with
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new CoreOptions(), new LayeredMetaDataProvider());
    }

    private final Figure figure;
    private final Tongue tongue;
    private final Set<String> connected = new HashSet<>();
    private final Map<String, ElkNode> nodes = new HashMap<>();
    private final Map<ElkNode, ElkNode> packed = new HashMap<>();
    private final Map<ElkNode, Double> widest = new HashMap<>();
    private final Map<ElkNode, Integer> order = new HashMap<>();

    private Layout(Figure figure, Tongue tongue) {
        this.figure = figure;
        this.tongue = tongue;
        figure.connections().forEach(connection -> {
            connected.add(connection.from());
            connected.add(connection.to());
        });
    }

    public static Drawing of(Figure figure, Tongue tongue) {
        return new Layout(figure, tongue).drawing();
    }

    private Drawing drawing() {
        var root = ElkGraphUtil.createGraph();
        root.setProperty(CoreOptions.PADDING, new ElkPadding(2));
        fill(root, figure.boxes());
        root.getChildren().forEach(node -> order.put(node, order.size()));
        var ways = figure.connections().stream().map(this::way).toList();
        if (ways.isEmpty()) {
            pack(root);
        } else {
            layer(root);
        }
        var placed = new ArrayList<Placed>();
        place(figure.boxes(), root, 0, 0, placed);
        var routes = new ArrayList<Route>();
        for (int i = 0; i < ways.size(); i++) {
            routes.add(route(figure.connections().get(i), ways.get(i)));
        }
        return new Drawing(rounded(root.getWidth()), rounded(root.getHeight()), placed, routes);
    }

    // Building -------------------------------------------------------------------------------------------------------

    /** Boxes that no connection reaches are packed into one block, of which the layered algorithm sees the outline alone. */
    private void fill(ElkNode parent, List<Box> boxes) {
        var reached = boxes.stream().filter(this::isReached).toList();
        reached.forEach(box -> node(parent, box));
        var others = boxes.stream().filter(box -> !isReached(box)).toList();
        if (reached.isEmpty()) {
            others.forEach(box -> node(parent, box));
        } else if (!others.isEmpty()) {
            var block = ElkGraphUtil.createGraph();
            block.setProperty(CoreOptions.PADDING, new ElkPadding(0));
            others.forEach(box -> node(block, box));
            pack(block);
            var outline = ElkGraphUtil.createNode(parent);
            outline.setDimensions(block.getWidth(), block.getHeight());
            packed.put(outline, block);
        }
    }

    private boolean isReached(Box box) {
        return box.all().anyMatch(each -> connected.contains(each.id()));
    }

    private void node(ElkNode parent, Box box) {
        var node = ElkGraphUtil.createNode(parent);
        nodes.put(box.id(), node);
        if (box.inner().isEmpty()) {
            node.setDimensions(NODE_WIDTH, height(box));
            return;
        }
        node.setProperty(CoreOptions.PADDING, new ElkPadding(HEAD, SIDE, SIDE, SIDE));
        fill(node, box.inner());
        widest.put(node, Math.min(Lettering.width(heading(box), HEADING) + 2 * SIDE, WIDEST_HEADING));
        if (!isReached(box)) {
            pack(node);
            widen(node);
        }
    }

    /** Room for its heading; what stands at its upper and lower side stays there. */
    private void widen(ElkNode node) {
        node.setWidth(Math.max(node.getWidth(), widest.get(node)));
    }

    private double height(Box box) {
        int lines = title(box).size() + box.details().size() + (box.counts().isEmpty() ? 0 : 1);
        return 12 + LINE * lines;
    }

    private List<String> title(Box box) {
        return Lettering.lines(tongue.line(box.title()), TITLE, NODE_TEXT, 2);
    }

    private String heading(Box box) {
        return tongue.line(box.title()) + box.details().stream().map(detail -> "  " + tongue.line(detail)).collect(Collectors.joining());
    }

    /**
     * The edges that a connection is drawn as: one where its ends stand in the same outermost box; otherwise one out of the
     * first box, one between the two, and one into the second. Of the two outermost boxes the former stands above the other.
     *
     * @param down whether it leads from the upper box to the lower
     */
    private record Way(ElkEdge leaving, ElkEdge between, ElkEdge entering, boolean down) {

        ElkEdge labelled() {
            return leaving != null ? leaving : entering != null ? entering : between;
        }
    }

    private Way way(Connection connection) {
        var from = nodes.get(connection.from());
        var to = nodes.get(connection.to());
        var first = outermost(from);
        var second = outermost(to);
        if (first == second) {
            var edge = ElkGraphUtil.createSimpleEdge(from, to);
            return labelled(new Way(null, edge, null, true), connection);
        }
        boolean down = order.get(first) < order.get(second);
        ElkConnectableShape out = from == first ? from : port(first, down ? PortSide.SOUTH : PortSide.NORTH);
        ElkConnectableShape in = to == second ? to : port(second, down ? PortSide.NORTH : PortSide.SOUTH);
        var leaving = from == first ? null : ElkGraphUtil.createSimpleEdge(from, out);
        var entering = to == second ? null : ElkGraphUtil.createSimpleEdge(in, to);
        var between = down ? ElkGraphUtil.createSimpleEdge(out, in) : ElkGraphUtil.createSimpleEdge(in, out);
        return labelled(new Way(leaving, between, entering, down), connection);
    }

    private static ElkNode outermost(ElkNode node) {
        var outermost = node;
        while (outermost.getParent() != null && outermost.getParent().getParent() != null) {
            outermost = outermost.getParent();
        }
        return outermost;
    }

    private static ElkPort port(ElkNode node, PortSide side) {
        var port = ElkGraphUtil.createPort(node);
        port.setProperty(CoreOptions.PORT_SIDE, side);
        return port;
    }

    private Way labelled(Way way, Connection connection) {
        var text = label(connection);
        var label = ElkGraphUtil.createLabel("label", way.labelled());
        label.setDimensions(SIGN + (text.isEmpty() ? 0 : Lettering.width(text, LABEL) + 4) + 4, LABEL + 5);
        label.setProperty(CoreOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
        label.setProperty(CoreOptions.EDGE_LABELS_INLINE, true);
        return way;
    }

    private String label(Connection connection) {
        return Lettering.lines(tongue.line(connection.label()), LABEL, LABEL_TEXT, 1).getFirst();
    }

    // Laying out -----------------------------------------------------------------------------------------------------

    private static void pack(ElkNode node) {
        node.setProperty(CoreOptions.SPACING_NODE_NODE, GAP);
        node.setProperty(CoreOptions.ASPECT_RATIO, PACKED_ASPECT);
        node.setProperty(BoxLayouterOptions.BOX_PACKING_MODE, BoxLayoutProvider.PackingMode.SIMPLE);
        int before = node.getChildren().size();
        for (var child : node.getChildren()) {
            child.setProperty(BoxLayouterOptions.PRIORITY, before--);
        }
        new BoxLayoutProvider().layout(node, new NullElkProgressMonitor());
    }

    /** Each outermost box by itself, from left to right, and then these from top to bottom in the order of the figure. */
    private void layer(ElkNode root) {
        for (var node : root.getChildren()) {
            if (node.isHierarchical()) {
                configure(node, isChained(node) ? Direction.RIGHT : Direction.DOWN);
                node.setProperty(CoreOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_SIDE);
                new LayeredLayoutProvider().layout(node, new NullElkProgressMonitor());
                widen(node);
                node.setProperty(CoreOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_POS);
            }
        }
        configure(root, Direction.DOWN);
        root.getChildren().forEach(node -> node.setProperty(CoreOptions.HIERARCHY_HANDLING,
                HierarchyHandling.SEPARATE_CHILDREN));
        root.setProperty(CoreOptions.HIERARCHY_HANDLING, HierarchyHandling.SEPARATE_CHILDREN);
        new LayeredLayoutProvider().layout(root, new NullElkProgressMonitor());
    }

    private static boolean isChained(ElkNode node) {
        return !node.getContainedEdges().stream().allMatch(edge -> edge.getSources().getFirst() instanceof ElkPort
                || edge.getTargets().getFirst() instanceof ElkPort);
    }

    private static void configure(ElkNode node, Direction direction) {
        node.setProperty(CoreOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
        node.setProperty(CoreOptions.RANDOM_SEED, 1);
        node.setProperty(CoreOptions.DIRECTION, direction);
        node.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        node.setProperty(CoreOptions.SPACING_NODE_NODE, GAP);
        node.setProperty(CoreOptions.SPACING_EDGE_NODE, 10.0);
        node.setProperty(CoreOptions.SPACING_EDGE_EDGE, 8.0);
        node.setProperty(CoreOptions.SPACING_LABEL_NODE, 4.0);
        node.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 22.0);
        node.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 10.0);
        node.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 7.0);
        node.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.NETWORK_SIMPLEX);
        node.getChildren().stream().filter(ElkNode::isHierarchical).forEach(child -> configure(child, direction));
    }

    // Reading --------------------------------------------------------------------------------------------------------

    private void place(List<Box> boxes, ElkNode parent, double x, double y, List<Placed> placed) {
        for (var box : boxes) {
            var node = nodes.get(box.id());
            var from = origin(node);
            double left = from.x();
            double top = from.y();
            var area = new Area(rounded(left), rounded(top), rounded(node.getWidth()), rounded(node.getHeight()));
            placed.add(placed(box, area));
            place(box.inner(), node, left, top, placed);
        }
    }

    private Placed placed(Box box, Area area) {
        if (box.inner().isEmpty()) {
            return new Placed(box, area, title(box),
                    box.details().stream()
                            .map(detail -> Lettering.lines(tongue.line(detail), DETAIL, NODE_TEXT, 1).getFirst()).toList());
        }
        double room = area.width() - 2 * SIDE;
        var title = Lettering.lines(tongue.line(box.title()), HEADING, room, 1);
        double left = room - Lettering.width(title.getFirst(), HEADING) - 10;
        var details = box.details().stream().limit(left < 40 ? 0 : 1)
                .map(detail -> Lettering.lines(tongue.line(detail), DETAIL, left, 1).getFirst()).toList();
        return new Placed(box, area, title, details);
    }

    /** The upper left corner of a node in the whole drawing. */
    private Point origin(ElkNode node) {
        double x = 0;
        double y = 0;
        for (ElkNode each = node; each != null; each = outside(each)) {
            x += each.getX();
            y += each.getY();
        }
        return new Point(x, y);
    }

    private ElkNode outside(ElkNode node) {
        if (node.getParent() != null) {
            return node.getParent();
        }
        return packed.entrySet().stream().filter(entry -> entry.getValue() == node).map(Map.Entry::getKey).findFirst()
                .orElse(null);
    }

    private Route route(Connection connection, Way way) {
        var points = new ArrayList<Point>();
        add(points, way.leaving(), true);
        add(points, way.between(), way.down());
        add(points, way.entering(), true);
        var edge = way.labelled();
        var label = edge.getLabels().getFirst();
        var corner = point(origin(edge.getContainingNode()), label.getX(), label.getY());
        return new Route(connection, points,
                new Area(corner.x(), corner.y(), rounded(label.getWidth()), rounded(label.getHeight())), label(connection));
    }

    private void add(List<Point> points, ElkEdge edge, boolean forwards) {
        if (edge == null) {
            return;
        }
        var origin = origin(edge.getContainingNode());
        var own = new ArrayList<Point>();
        for (ElkEdgeSection section : edge.getSections()) {
            own.add(point(origin, section.getStartX(), section.getStartY()));
            section.getBendPoints().forEach(bend -> own.add(point(origin, bend.getX(), bend.getY())));
            own.add(point(origin, section.getEndX(), section.getEndY()));
        }
        (forwards ? own : own.reversed()).stream().filter(point -> points.isEmpty() || !points.getLast().equals(point))
                .forEach(points::add);
    }

    private static Point point(Point origin, double x, double y) {
        return new Point(rounded(origin.x() + x), rounded(origin.y() + y));
    }

    private static double rounded(double number) {
        return Math.round(number * 10) / 10.0;
    }
}
