/**
 */
package org.akashi.model.internal;

import org.akashi.model.storage.PackedId;
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
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

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
	protected Object id = ID_EDEFAULT;

	/**
	 * The cached value of the '{@link #getObjectMarkingRefs() <em>Object Marking Refs</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObjectMarkingRefs()
	 * @generated
	 * @ordered
	 */
	protected Object objectMarkingRefs;

	/**
	 * The cached value of the '{@link #getGranularMarkings() <em>Granular Markings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGranularMarkings()
	 * @generated
	 * @ordered
	 */
	protected Object[] rare;

	/**
	 * The cached value of the '{@link #getExtensions() <em>Extensions</em>}' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExtensions()
	 * @generated
	 * @ordered
	 */


	/**
	 * The cached value of the '{@link #getEvidence() <em>Evidence</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidence()
	 * @generated
	 * @ordered
	 */


	/**
	 * The cached value of the '{@link #getNames() <em>Names</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNames()
	 * @generated
	 * @ordered
	 */


	/**
	 * The cached value of the '{@link #getMerged() <em>Merged</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMerged()
	 * @generated
	 * @ordered
	 */


	/**
	 * The cached value of the '{@link #getMoved() <em>Moved</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMoved()
	 * @generated
	 * @ordered
	 */


	/**
	 * The cached value of the '{@link #getDistinctions() <em>Distinctions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDistinctions()
	 * @generated
	 * @ordered
	 */


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
		return text(id);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setId(String newId) {
		String oldId = text(id);
		id = PackedId.of(newId);
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STIX_OBJECT__ID, oldId, newId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getObjectMarkingRefs() {
		if (!(objectMarkingRefs instanceof EList<?>)) {
			objectMarkingRefs = unpackedTexts(objectMarkingRefs, ModelPackage.STIX_OBJECT__OBJECT_MARKING_REFS);
		}
		return list(objectMarkingRefs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<GranularMarking> getGranularMarkings() {
		if (!(rare(rare, 0) instanceof EList<?>)) {
			rare = withRare(rare, 0, unpackedParts(rare(rare, 0), GranularMarking.class, ModelPackage.STIX_OBJECT__GRANULAR_MARKINGS));
		}
		return list(rare(rare, 0));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EMap<String, String> getExtensions() {
		if (!(rare(rare, 1) instanceof EList<?>)) {
			rare = withRare(rare, 1, unpackedMap(rare(rare, 1), ModelPackage.STIX_OBJECT__EXTENSIONS));
		}
		return map(rare(rare, 1));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Evidence> getEvidence() {
		if (!(rare(rare, 2) instanceof EList<?>)) {
			rare = withRare(rare, 2, unpackedParts(rare(rare, 2), Evidence.class, ModelPackage.STIX_OBJECT__EVIDENCE));
		}
		return list(rare(rare, 2));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<NameAssertion> getNames() {
		if (!(rare(rare, 3) instanceof EList<?>)) {
			rare = withRare(rare, 3, unpackedParts(rare(rare, 3), NameAssertion.class, ModelPackage.STIX_OBJECT__NAMES));
		}
		return list(rare(rare, 3));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<MergedObject> getMerged() {
		if (!(rare(rare, 4) instanceof EList<?>)) {
			rare = withRare(rare, 4, unpackedParts(rare(rare, 4), MergedObject.class, ModelPackage.STIX_OBJECT__MERGED));
		}
		return list(rare(rare, 4));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<MovedReference> getMoved() {
		if (!(rare(rare, 5) instanceof EList<?>)) {
			rare = withRare(rare, 5, unpackedParts(rare(rare, 5), MovedReference.class, ModelPackage.STIX_OBJECT__MOVED));
		}
		return list(rare(rare, 5));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<IdentityDecision> getDistinctions() {
		if (!(rare(rare, 6) instanceof EList<?>)) {
			rare = withRare(rare, 6, unpackedParts(rare(rare, 6), IdentityDecision.class, ModelPackage.STIX_OBJECT__DISTINCTIONS));
		}
		return list(rare(rare, 6));
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
				return isFilled(objectMarkingRefs);
			case ModelPackage.STIX_OBJECT__GRANULAR_MARKINGS:
				return isFilled(rare(rare, 0));
			case ModelPackage.STIX_OBJECT__EXTENSIONS:
				return isFilled(rare(rare, 1));
			case ModelPackage.STIX_OBJECT__EVIDENCE:
				return isFilled(rare(rare, 2));
			case ModelPackage.STIX_OBJECT__NAMES:
				return isFilled(rare(rare, 3));
			case ModelPackage.STIX_OBJECT__MERGED:
				return isFilled(rare(rare, 4));
			case ModelPackage.STIX_OBJECT__MOVED:
				return isFilled(rare(rare, 5));
			case ModelPackage.STIX_OBJECT__DISTINCTIONS:
				return isFilled(rare(rare, 6));
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
		result.append(shown(objectMarkingRefs));
		result.append(')');
		return result.toString();
	}

	@Override
	public Object packed(int featureID) {
		switch (featureID) {
			case ModelPackage.STIX_OBJECT__SPEC_VERSION:
				return specVersion;
			case ModelPackage.STIX_OBJECT__ID:
				return id;
			case ModelPackage.STIX_OBJECT__OBJECT_MARKING_REFS:
				return objectMarkingRefs;
			case ModelPackage.STIX_OBJECT__GRANULAR_MARKINGS:
				return rare(rare, 0);
			case ModelPackage.STIX_OBJECT__EXTENSIONS:
				return rare(rare, 1);
			case ModelPackage.STIX_OBJECT__EVIDENCE:
				return rare(rare, 2);
			case ModelPackage.STIX_OBJECT__NAMES:
				return rare(rare, 3);
			case ModelPackage.STIX_OBJECT__MERGED:
				return rare(rare, 4);
			case ModelPackage.STIX_OBJECT__MOVED:
				return rare(rare, 5);
			case ModelPackage.STIX_OBJECT__DISTINCTIONS:
				return rare(rare, 6);
		}
		return super.packed(featureID);
	}

	@Override
	public void pack(int featureID, Object value) {
		switch (featureID) {
			case ModelPackage.STIX_OBJECT__SPEC_VERSION:
				this.specVersion = (String)value;
				return;
			case ModelPackage.STIX_OBJECT__ID:
				this.id = value;
				return;
			case ModelPackage.STIX_OBJECT__OBJECT_MARKING_REFS:
				this.objectMarkingRefs = value;
				return;
			case ModelPackage.STIX_OBJECT__GRANULAR_MARKINGS:
				rare = withRare(rare, 0, value);
				return;
			case ModelPackage.STIX_OBJECT__EXTENSIONS:
				rare = withRare(rare, 1, value);
				return;
			case ModelPackage.STIX_OBJECT__EVIDENCE:
				rare = withRare(rare, 2, value);
				return;
			case ModelPackage.STIX_OBJECT__NAMES:
				rare = withRare(rare, 3, value);
				return;
			case ModelPackage.STIX_OBJECT__MERGED:
				rare = withRare(rare, 4, value);
				return;
			case ModelPackage.STIX_OBJECT__MOVED:
				rare = withRare(rare, 5, value);
				return;
			case ModelPackage.STIX_OBJECT__DISTINCTIONS:
				rare = withRare(rare, 6, value);
				return;
		}
		super.pack(featureID, value);
	}

} //StixObjectImpl
