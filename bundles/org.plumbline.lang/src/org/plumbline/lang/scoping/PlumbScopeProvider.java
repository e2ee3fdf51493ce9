// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang.scoping;

import static org.eclipse.xtext.EcoreUtil2.getContainerOfType;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IGlobalScopeProvider;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.impl.FilteringScope;
import org.eclipse.xtext.scoping.impl.SimpleScope;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.plumbline.model.plumb.Assertion;
import org.plumbline.model.plumb.Capability;
import org.plumbline.model.plumb.Control;
import org.plumbline.model.plumb.Element;
import org.plumbline.model.plumb.Mapping;
import org.plumbline.model.plumb.MappingLink;
import org.plumbline.model.plumb.Platform;
import org.plumbline.model.plumb.NamedPredicate;
import org.plumbline.model.plumb.PlumbPackage;
import org.plumbline.model.plumb.Property;
import org.plumbline.model.plumb.Requirement;
import org.plumbline.model.plumb.RequirementReference;
import org.plumbline.model.plumb.RequirementSet;
import org.plumbline.model.plumb.Scheme;
import org.plumbline.model.plumb.Statement;
import org.plumbline.model.plumb.Supervision;
import org.plumbline.model.plumb.ValuePredicate;

import com.google.inject.Inject;

/**
 * Says what each cross-reference may name: a requirement within the set that stands before it, a part within the
 * platform that the declaration is about, a choice of the capability it is a value of, a verdict of the set's scale;
 * everything else anywhere in the workspace or the library.
 */
public class PlumbScopeProvider extends AbstractPlumbScopeProvider {

    @Inject
    private IGlobalScopeProvider global;

    @Inject
    private IResourceScopeCache cache;

    @Override
    public IScope getScope(EObject context, EReference reference) {
        EClass type = reference.getEReferenceType();
        if (type == PlumbPackage.Literals.REQUIREMENT) {
            return requirementsOf(setMeant(context, reference));
        }
        if (type == PlumbPackage.Literals.VERDICT) {
            return verdicts(context);
        }
        if (type == PlumbPackage.Literals.DOMAIN) {
            return domains(getContainerOfType(context, RequirementSet.class));
        }
        if (type == PlumbPackage.Literals.PREDICATE_PARAMETER) {
            var predicate = getContainerOfType(context, NamedPredicate.class);
            return predicate == null ? IScope.NULLSCOPE : byName(predicate.getParameters());
        }
        if (type == PlumbPackage.Literals.ATTRIBUTE_VALUE) {
            return attributeValues(getContainerOfType(context, RequirementSet.class));
        }
        if (reference == PlumbPackage.Literals.PROPERTY_VALUE__ELEMENT) {
            return values(context);
        }
        if (SimpleNames.isVocabulary(type)) {
            return vocabulary(context, reference);
        }
        if (isPart(type)) {
            return parts(context, reference);
        }
        if (type == PlumbPackage.Literals.EVIDENCE) {
            var evidence = global(context, reference);
            return new SimpleScope(evidence, SimpleNames.of(evidence.getAllElements()));
        }
        return global(context, reference);
    }

    private IScope global(EObject context, EReference reference) {
        return global.getScope(context.eResource(), reference, null);
    }

    // Requirements ---------------------------------------------------------------------------------------------------

    private static RequirementSet setMeant(EObject context, EReference reference) {
        return switch (context) {
            case RequirementReference citation -> citation.getSet();
            case MappingLink link when reference == PlumbPackage.Literals.MAPPING_LINK__SOURCE ->
                ((Mapping) link.eContainer()).getSource();
            case MappingLink link -> ((Mapping) link.eContainer()).getTarget();
            case Mapping mapping -> mapping.getSource();
            default -> getContainerOfType(context, RequirementSet.class);
        };
    }

    private IScope requirementsOf(RequirementSet set) {
        if (set == null || set.eIsProxy() || set.eResource() == null) {
            return IScope.NULLSCOPE;
        }
        return cache.get(List.of("requirements", set), set.eResource(), () -> named(set, Requirement.class));
    }

    private static IScope verdicts(EObject context) {
        var verdict = context instanceof org.plumbline.model.plumb.AssessedVerdict assessed ? assessed : null;
        if (verdict == null || verdict.getRequirement() == null || verdict.getRequirement().getSet() == null) {
            return IScope.NULLSCOPE;
        }
        Scheme scheme = verdict.getRequirement().getSet().getScheme();
        return scheme == null ? IScope.NULLSCOPE : byName(scheme.getVerdicts());
    }

    private static IScope domains(RequirementSet set) {
        return set == null || set.getScheme() == null ? IScope.NULLSCOPE : byName(set.getScheme().getDomains());
    }

    private static IScope attributeValues(RequirementSet set) {
        return set == null || set.getScheme() == null ? IScope.NULLSCOPE
                : byName(set.getScheme().getAttributes().stream().flatMap(attribute -> attribute.getValues().stream()).toList());
    }

    // Platforms ------------------------------------------------------------------------------------------------------

    private static boolean isPart(EClass type) {
        return type == PlumbPackage.Literals.ELEMENT || PlumbPackage.Literals.PLATFORM_PART.isSuperTypeOf(type);
    }

    /** Parts of the platform meant, by their own names; parts of any platform by qualified name. */
    private IScope parts(EObject context, EReference reference) {
        var everywhere = reference.getEReferenceType() == PlumbPackage.Literals.ELEMENT
                ? global.getScope(context.eResource(), PlumbPackage.Literals.PLATFORM__PARTS, null)
                : global(context, reference);
        var platform = platformMeant(context);
        if (platform == null || platform.eIsProxy() || platform.eResource() == null) {
            return everywhere;
        }
        var own = cache.get(List.of("parts", platform), platform.eResource(),
                () -> named(platform, org.plumbline.model.plumb.PlatformPart.class));
        var type = reference.getEReferenceType();
        return new FirstOf(new FilteringScope(own, description -> type.isSuperTypeOf(description.getEClass())),
                everywhere);
    }

    private static Platform platformMeant(EObject context) {
        for (EObject object = context; object != null; object = object.eContainer()) {
            switch (object) {
                case Platform platform -> {
                    return platform;
                }
                case Control control -> {
                    return control.getPlatform();
                }
                case Statement statement -> {
                    return statement.getPlatform();
                }
                case Supervision supervision -> {
                    return supervision.getPlatform();
                }
                default -> {
                    // look further out
                }
            }
        }
        return null;
    }

    // Vocabulary -----------------------------------------------------------------------------------------------------

    private IScope vocabulary(EObject context, EReference reference) {
        var key = List.of("vocabulary", reference.getEReferenceType());
        return cache.get(key, context.eResource(), () -> {
            var everywhere = global(context, reference);
            return new SimpleScope(everywhere, SimpleNames.of(everywhere.getAllElements()));
        });
    }

    private IScope values(EObject context) {
        Property property = switch (context) {
            case org.plumbline.model.plumb.PropertyValue value -> propertyOf(value.eContainer());
            default -> propertyOf(context);
        };
        return switch (property) {
            case null -> IScope.NULLSCOPE;
            case Capability capability -> byName(capability.getChoices());
            default -> parts(context, PlumbPackage.Literals.PROPERTY_VALUE__ELEMENT);
        };
    }

    private static Property propertyOf(EObject holder) {
        return switch (holder) {
            case Assertion assertion -> assertion.getProperty();
            case ValuePredicate predicate -> predicate.getProperty();
            case null, default -> null;
        };
    }

    // Scopes ---------------------------------------------------------------------------------------------------------

    private static <T extends Element> IScope named(EObject root, Class<T> type) {
        var descriptions = new ArrayList<IEObjectDescription>();
        root.eAllContents().forEachRemaining(object -> {
            if (type.isInstance(object) && type.cast(object).getName() != null) {
                descriptions.add(described(type.cast(object)));
            }
        });
        return new SimpleScope(descriptions);
    }

    private static IScope byName(List<? extends Element> elements) {
        return new SimpleScope(elements.stream().filter(element -> element.getName() != null)
                .map(PlumbScopeProvider::described).toList());
    }

    private static IEObjectDescription described(Element element) {
        return EObjectDescription.create(QualifiedName.create(element.getName()), element);
    }
}
