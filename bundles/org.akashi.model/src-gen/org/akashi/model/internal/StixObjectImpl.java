/**
 */
package org.akashi.model.internal;

import java.util.Collection;

import org.akashi.model.Evidence;
import org.akashi.model.GranularMarking;
import org.akashi.model.IdentityDecision;
import org.akashi.model.MergedObject;
import org.akashi.model.ModelPackage;
import org.akashi.model.MovedReference;
import org.akashi.model.NameAssertion;
import org.akashi.model.StixObject;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.EMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EStringToStringMapEntryImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EcoreEMap;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Stix Object</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.internal.StixObjectImpl#getSpecVersion <em>Spec Version</em>}</li>
 *   <li>{@link org.akashi.model.internal.StixObjectImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.akashi.model.internal.StixObjectImpl#getObjectMarkingRefs <em>Object Marking Refs</em>}</li>
 *   <li>{@link org.akashi.model.internal.StixObjectImpl#getGranularMarkings <em>Granular Markings</em>}</li>
 *   <li>{@link org.akashi.model.internal.StixObjectImpl#getExtensions <em>Extensions</em>}</li>
 *   <li>{@link org.akashi.model.internal.StixObjectImpl#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.akashi.model.internal.StixObjectImpl#getNames <em>Names</em>}</li>
 *   <li>{@link org.akashi.model.internal.StixObjectImpl#getMerged <em>Merged</em>}</li>
 *   <li>{@link org.akashi.model.internal.StixObjectImpl#getMoved <em>Moved</em>}</li>
 *   <li>{@link org.akashi.model.internal.StixObjectImpl#getDistinctions <em>Distinctions</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class StixObjectImpl extends StixElementImpl implements StixObject {
	/**
	 * The default value of the '{@link #getSpecVersion() <em>Spec Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpecVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String SPEC_VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSpecVersion() <em>Spec Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpecVersion()
	 * @generated
	 * @ordered
	 */
	protected String specVersion = SPEC_VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected static final String ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected String id = ID_EDEFAULT;

	/**
	 * The cached value of the '{@link #getObjectMarkingRefs() <em>Object Marking Refs</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObjectMarkingRefs()
	 * @generated
	 * @ordered
	 */
	protected EList<String> objectMarkingRefs;

	/**
	 * The cached value of the '{@link #getGranularMarkings() <em>Granular Markings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGranularMarkings()
	 * @generated
	 * @ordered
	 */
	protected EList<GranularMarking> granularMarkings;

	/**
	 * The cached value of the '{@link #getExtensions() <em>Extensions</em>}' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExtensions()
	 * @generated
	 * @ordered
	 */
	protected EMap<String, String> extensions;

	/**
	 * The cached value of the '{@link #getEvidence() <em>Evidence</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidence()
	 * @generated
	 * @ordered
	 */
	protected EList<Evidence> evidence;

	/**
	 * The cached value of the '{@link #getNames() <em>Names</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNames()
	 * @generated
	 * @ordered
	 */
	protected EList<NameAssertion> names;

	/**
	 * The cached value of the '{@link #getMerged() <em>Merged</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMerged()
	 * @generated
	 * @ordered
	 */
	protected EList<MergedObject> merged;

	/**
	 * The cached value of the '{@link #getMoved() <em>Moved</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMoved()
	 * @generated
	 * @ordered
	 */
	protected EList<MovedReference> moved;

	/**
	 * The cached value of the '{@link #getDistinctions() <em>Distinctions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDistinctions()
	 * @generated
	 * @ordered
	 */
	protected EList<IdentityDecision> distinctions;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StixObjectImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.STIX_OBJECT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSpecVersion() {
		return specVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSpecVersion(String newSpecVersion) {
		String oldSpecVersion = specVersion;
		specVersion = newSpecVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STIX_OBJECT__SPEC_VERSION, oldSpecVersion, specVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getId() {
		return id;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setId(String newId) {
		String oldId = id;
		id = newId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STIX_OBJECT__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getObjectMarkingRefs() {
		if (objectMarkingRefs == null) {
			objectMarkingRefs = new EDataTypeEList<String>(String.class, this, ModelPackage.STIX_OBJECT__OBJECT_MARKING_REFS);
		}
		return objectMarkingRefs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<GranularMarking> getGranularMarkings() {
		if (granularMarkings == null) {
			granularMarkings = new EObjectContainmentEList<GranularMarking>(GranularMarking.class, this, ModelPackage.STIX_OBJECT__GRANULAR_MARKINGS);
		}
		return granularMarkings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EMap<String, String> getExtensions() {
		if (extensions == null) {
			extensions = new EcoreEMap<String,String>(EcorePackage.Literals.ESTRING_TO_STRING_MAP_ENTRY, EStringToStringMapEntryImpl.class, this, ModelPackage.STIX_OBJECT__EXTENSIONS);
		}
		return extensions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Evidence> getEvidence() {
		if (evidence == null) {
			evidence = new EObjectContainmentEList<Evidence>(Evidence.class, this, ModelPackage.STIX_OBJECT__EVIDENCE);
		}
		return evidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<NameAssertion> getNames() {
		if (names == null) {
			names = new EObjectContainmentEList<NameAssertion>(NameAssertion.class, this, ModelPackage.STIX_OBJECT__NAMES);
		}
		return names;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<MergedObject> getMerged() {
		if (merged == null) {
			merged = new EObjectContainmentEList<MergedObject>(MergedObject.class, this, ModelPackage.STIX_OBJECT__MERGED);
		}
		return merged;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<MovedReference> getMoved() {
		if (moved == null) {
			moved = new EObjectContainmentEList<MovedReference>(MovedReference.class, this, ModelPackage.STIX_OBJECT__MOVED);
		}
		return moved;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<IdentityDecision> getDistinctions() {
		if (distinctions == null) {
			distinctions = new EObjectContainmentEList<IdentityDecision>(IdentityDecision.class, this, ModelPackage.STIX_OBJECT__DISTINCTIONS);
		}
		return distinctions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.STIX_OBJECT__GRANULAR_MARKINGS:
				return ((InternalEList<?>)getGranularMarkings()).basicRemove(otherEnd, msgs);
			case ModelPackage.STIX_OBJECT__EXTENSIONS:
				return ((InternalEList<?>)getExtensions()).basicRemove(otherEnd, msgs);
			case ModelPackage.STIX_OBJECT__EVIDENCE:
				return ((InternalEList<?>)getEvidence()).basicRemove(otherEnd, msgs);
			case ModelPackage.STIX_OBJECT__NAMES:
				return ((InternalEList<?>)getNames()).basicRemove(otherEnd, msgs);
			case ModelPackage.STIX_OBJECT__MERGED:
				return ((InternalEList<?>)getMerged()).basicRemove(otherEnd, msgs);
			case ModelPackage.STIX_OBJECT__MOVED:
				return ((InternalEList<?>)getMoved()).basicRemove(otherEnd, msgs);
			case ModelPackage.STIX_OBJECT__DISTINCTIONS:
				return ((InternalEList<?>)getDistinctions()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.STIX_OBJECT__SPEC_VERSION:
				return getSpecVersion();
			case ModelPackage.STIX_OBJECT__ID:
				return getId();
			case ModelPackage.STIX_OBJECT__OBJECT_MARKING_REFS:
				return getObjectMarkingRefs();
			case ModelPackage.STIX_OBJECT__GRANULAR_MARKINGS:
				return getGranularMarkings();
			case ModelPackage.STIX_OBJECT__EXTENSIONS:
				if (coreType) return getExtensions();
				else return getExtensions().map();
			case ModelPackage.STIX_OBJECT__EVIDENCE:
				return getEvidence();
			case ModelPackage.STIX_OBJECT__NAMES:
				return getNames();
			case ModelPackage.STIX_OBJECT__MERGED:
				return getMerged();
			case ModelPackage.STIX_OBJECT__MOVED:
				return getMoved();
			case ModelPackage.STIX_OBJECT__DISTINCTIONS:
				return getDistinctions();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.STIX_OBJECT__SPEC_VERSION:
				setSpecVersion((String)newValue);
				return;
			case ModelPackage.STIX_OBJECT__ID:
				setId((String)newValue);
				return;
			case ModelPackage.STIX_OBJECT__OBJECT_MARKING_REFS:
				getObjectMarkingRefs().clear();
				getObjectMarkingRefs().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.STIX_OBJECT__GRANULAR_MARKINGS:
				getGranularMarkings().clear();
				getGranularMarkings().addAll((Collection<? extends GranularMarking>)newValue);
				return;
			case ModelPackage.STIX_OBJECT__EXTENSIONS:
				((EStructuralFeature.Setting)getExtensions()).set(newValue);
				return;
			case ModelPackage.STIX_OBJECT__EVIDENCE:
				getEvidence().clear();
				getEvidence().addAll((Collection<? extends Evidence>)newValue);
				return;
			case ModelPackage.STIX_OBJECT__NAMES:
				getNames().clear();
				getNames().addAll((Collection<? extends NameAssertion>)newValue);
				return;
			case ModelPackage.STIX_OBJECT__MERGED:
				getMerged().clear();
				getMerged().addAll((Collection<? extends MergedObject>)newValue);
				return;
			case ModelPackage.STIX_OBJECT__MOVED:
				getMoved().clear();
				getMoved().addAll((Collection<? extends MovedReference>)newValue);
				return;
			case ModelPackage.STIX_OBJECT__DISTINCTIONS:
				getDistinctions().clear();
				getDistinctions().addAll((Collection<? extends IdentityDecision>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ModelPackage.STIX_OBJECT__SPEC_VERSION:
				setSpecVersion(SPEC_VERSION_EDEFAULT);
				return;
			case ModelPackage.STIX_OBJECT__ID:
				setId(ID_EDEFAULT);
				return;
			case ModelPackage.STIX_OBJECT__OBJECT_MARKING_REFS:
				getObjectMarkingRefs().clear();
				return;
			case ModelPackage.STIX_OBJECT__GRANULAR_MARKINGS:
				getGranularMarkings().clear();
				return;
			case ModelPackage.STIX_OBJECT__EXTENSIONS:
				getExtensions().clear();
				return;
			case ModelPackage.STIX_OBJECT__EVIDENCE:
				getEvidence().clear();
				return;
			case ModelPackage.STIX_OBJECT__NAMES:
				getNames().clear();
				return;
			case ModelPackage.STIX_OBJECT__MERGED:
				getMerged().clear();
				return;
			case ModelPackage.STIX_OBJECT__MOVED:
				getMoved().clear();
				return;
			case ModelPackage.STIX_OBJECT__DISTINCTIONS:
				getDistinctions().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ModelPackage.STIX_OBJECT__SPEC_VERSION:
				return SPEC_VERSION_EDEFAULT == null ? specVersion != null : !SPEC_VERSION_EDEFAULT.equals(specVersion);
			case ModelPackage.STIX_OBJECT__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case ModelPackage.STIX_OBJECT__OBJECT_MARKING_REFS:
				return objectMarkingRefs != null && !objectMarkingRefs.isEmpty();
			case ModelPackage.STIX_OBJECT__GRANULAR_MARKINGS:
				return granularMarkings != null && !granularMarkings.isEmpty();
			case ModelPackage.STIX_OBJECT__EXTENSIONS:
				return extensions != null && !extensions.isEmpty();
			case ModelPackage.STIX_OBJECT__EVIDENCE:
				return evidence != null && !evidence.isEmpty();
			case ModelPackage.STIX_OBJECT__NAMES:
				return names != null && !names.isEmpty();
			case ModelPackage.STIX_OBJECT__MERGED:
				return merged != null && !merged.isEmpty();
			case ModelPackage.STIX_OBJECT__MOVED:
				return moved != null && !moved.isEmpty();
			case ModelPackage.STIX_OBJECT__DISTINCTIONS:
				return distinctions != null && !distinctions.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (specVersion: ");
		result.append(specVersion);
		result.append(", id: ");
		result.append(id);
		result.append(", objectMarkingRefs: ");
		result.append(objectMarkingRefs);
		result.append(')');
		return result.toString();
	}

} //StixObjectImpl
