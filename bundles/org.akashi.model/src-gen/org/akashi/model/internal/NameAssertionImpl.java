/**
 */
package org.akashi.model.internal;

import org.akashi.model.storage.PackedId;
import java.util.Collection;

import org.akashi.model.Evidence;
import org.akashi.model.ModelPackage;
import org.akashi.model.NameAssertion;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Name Assertion</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.internal.NameAssertionImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.akashi.model.internal.NameAssertionImpl#getAssertedBy <em>Asserted By</em>}</li>
 *   <li>{@link org.akashi.model.internal.NameAssertionImpl#getAssertedByRef <em>Asserted By Ref</em>}</li>
 *   <li>{@link org.akashi.model.internal.NameAssertionImpl#getSince <em>Since</em>}</li>
 *   <li>{@link org.akashi.model.internal.NameAssertionImpl#getUntil <em>Until</em>}</li>
 *   <li>{@link org.akashi.model.internal.NameAssertionImpl#getConfidence <em>Confidence</em>}</li>
 *   <li>{@link org.akashi.model.internal.NameAssertionImpl#getEvidence <em>Evidence</em>}</li>
 * </ul>
 *
 * @generated
 */
public class NameAssertionImpl extends StixElementImpl implements NameAssertion {
	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getAssertedBy() <em>Asserted By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssertedBy()
	 * @generated
	 * @ordered
	 */
	protected static final String ASSERTED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAssertedBy() <em>Asserted By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssertedBy()
	 * @generated
	 * @ordered
	 */
	protected String assertedBy = ASSERTED_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getAssertedByRef() <em>Asserted By Ref</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssertedByRef()
	 * @generated
	 * @ordered
	 */
	protected static final String ASSERTED_BY_REF_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAssertedByRef() <em>Asserted By Ref</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssertedByRef()
	 * @generated
	 * @ordered
	 */
	protected Object assertedByRef = ASSERTED_BY_REF_EDEFAULT;

	/**
	 * The default value of the '{@link #getSince() <em>Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSince()
	 * @generated
	 * @ordered
	 */
	protected static final String SINCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSince() <em>Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSince()
	 * @generated
	 * @ordered
	 */
	protected String since = SINCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getUntil() <em>Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUntil()
	 * @generated
	 * @ordered
	 */
	protected static final String UNTIL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUntil() <em>Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUntil()
	 * @generated
	 * @ordered
	 */
	protected String until = UNTIL_EDEFAULT;

	/**
	 * The default value of the '{@link #getConfidence() <em>Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConfidence()
	 * @generated
	 * @ordered
	 */
	protected static final Integer CONFIDENCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getConfidence() <em>Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConfidence()
	 * @generated
	 * @ordered
	 */
	protected Integer confidence = CONFIDENCE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getEvidence() <em>Evidence</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidence()
	 * @generated
	 * @ordered
	 */
	protected Object evidence;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected NameAssertionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.NAME_ASSERTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.NAME_ASSERTION__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAssertedBy() {
		return assertedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAssertedBy(String newAssertedBy) {
		String oldAssertedBy = assertedBy;
		assertedBy = newAssertedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.NAME_ASSERTION__ASSERTED_BY, oldAssertedBy, assertedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAssertedByRef() {
		return text(assertedByRef);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAssertedByRef(String newAssertedByRef) {
		String oldAssertedByRef = text(assertedByRef);
		assertedByRef = PackedId.of(newAssertedByRef);
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.NAME_ASSERTION__ASSERTED_BY_REF, oldAssertedByRef, newAssertedByRef));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSince() {
		return since;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSince(String newSince) {
		String oldSince = since;
		since = newSince;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.NAME_ASSERTION__SINCE, oldSince, since));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUntil() {
		return until;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUntil(String newUntil) {
		String oldUntil = until;
		until = newUntil;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.NAME_ASSERTION__UNTIL, oldUntil, until));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getConfidence() {
		return confidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConfidence(Integer newConfidence) {
		Integer oldConfidence = confidence;
		confidence = newConfidence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.NAME_ASSERTION__CONFIDENCE, oldConfidence, confidence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Evidence> getEvidence() {
		if (!(evidence instanceof EList<?>)) {
			evidence = unpackedParts(evidence, Evidence.class, ModelPackage.NAME_ASSERTION__EVIDENCE);
		}
		return list(evidence);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.NAME_ASSERTION__EVIDENCE:
				return ((InternalEList<?>)getEvidence()).basicRemove(otherEnd, msgs);
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
			case ModelPackage.NAME_ASSERTION__NAME:
				return getName();
			case ModelPackage.NAME_ASSERTION__ASSERTED_BY:
				return getAssertedBy();
			case ModelPackage.NAME_ASSERTION__ASSERTED_BY_REF:
				return getAssertedByRef();
			case ModelPackage.NAME_ASSERTION__SINCE:
				return getSince();
			case ModelPackage.NAME_ASSERTION__UNTIL:
				return getUntil();
			case ModelPackage.NAME_ASSERTION__CONFIDENCE:
				return getConfidence();
			case ModelPackage.NAME_ASSERTION__EVIDENCE:
				return getEvidence();
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
			case ModelPackage.NAME_ASSERTION__NAME:
				setName((String)newValue);
				return;
			case ModelPackage.NAME_ASSERTION__ASSERTED_BY:
				setAssertedBy((String)newValue);
				return;
			case ModelPackage.NAME_ASSERTION__ASSERTED_BY_REF:
				setAssertedByRef((String)newValue);
				return;
			case ModelPackage.NAME_ASSERTION__SINCE:
				setSince((String)newValue);
				return;
			case ModelPackage.NAME_ASSERTION__UNTIL:
				setUntil((String)newValue);
				return;
			case ModelPackage.NAME_ASSERTION__CONFIDENCE:
				setConfidence((Integer)newValue);
				return;
			case ModelPackage.NAME_ASSERTION__EVIDENCE:
				getEvidence().clear();
				getEvidence().addAll((Collection<? extends Evidence>)newValue);
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
			case ModelPackage.NAME_ASSERTION__NAME:
				setName(NAME_EDEFAULT);
				return;
			case ModelPackage.NAME_ASSERTION__ASSERTED_BY:
				setAssertedBy(ASSERTED_BY_EDEFAULT);
				return;
			case ModelPackage.NAME_ASSERTION__ASSERTED_BY_REF:
				setAssertedByRef(ASSERTED_BY_REF_EDEFAULT);
				return;
			case ModelPackage.NAME_ASSERTION__SINCE:
				setSince(SINCE_EDEFAULT);
				return;
			case ModelPackage.NAME_ASSERTION__UNTIL:
				setUntil(UNTIL_EDEFAULT);
				return;
			case ModelPackage.NAME_ASSERTION__CONFIDENCE:
				setConfidence(CONFIDENCE_EDEFAULT);
				return;
			case ModelPackage.NAME_ASSERTION__EVIDENCE:
				getEvidence().clear();
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
			case ModelPackage.NAME_ASSERTION__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case ModelPackage.NAME_ASSERTION__ASSERTED_BY:
				return ASSERTED_BY_EDEFAULT == null ? assertedBy != null : !ASSERTED_BY_EDEFAULT.equals(assertedBy);
			case ModelPackage.NAME_ASSERTION__ASSERTED_BY_REF:
				return ASSERTED_BY_REF_EDEFAULT == null ? assertedByRef != null : !ASSERTED_BY_REF_EDEFAULT.equals(assertedByRef);
			case ModelPackage.NAME_ASSERTION__SINCE:
				return SINCE_EDEFAULT == null ? since != null : !SINCE_EDEFAULT.equals(since);
			case ModelPackage.NAME_ASSERTION__UNTIL:
				return UNTIL_EDEFAULT == null ? until != null : !UNTIL_EDEFAULT.equals(until);
			case ModelPackage.NAME_ASSERTION__CONFIDENCE:
				return CONFIDENCE_EDEFAULT == null ? confidence != null : !CONFIDENCE_EDEFAULT.equals(confidence);
			case ModelPackage.NAME_ASSERTION__EVIDENCE:
				return isFilled(evidence);
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
		result.append(" (name: ");
		result.append(name);
		result.append(", assertedBy: ");
		result.append(assertedBy);
		result.append(", assertedByRef: ");
		result.append(assertedByRef);
		result.append(", since: ");
		result.append(since);
		result.append(", until: ");
		result.append(until);
		result.append(", confidence: ");
		result.append(confidence);
		result.append(')');
		return result.toString();
	}

	@Override
	public Object packed(int featureID) {
		switch (featureID) {
			case ModelPackage.NAME_ASSERTION__NAME:
				return name;
			case ModelPackage.NAME_ASSERTION__ASSERTED_BY:
				return assertedBy;
			case ModelPackage.NAME_ASSERTION__ASSERTED_BY_REF:
				return assertedByRef;
			case ModelPackage.NAME_ASSERTION__SINCE:
				return since;
			case ModelPackage.NAME_ASSERTION__UNTIL:
				return until;
			case ModelPackage.NAME_ASSERTION__CONFIDENCE:
				return confidence;
			case ModelPackage.NAME_ASSERTION__EVIDENCE:
				return evidence;
		}
		return super.packed(featureID);
	}

	@Override
	public void pack(int featureID, Object value) {
		switch (featureID) {
			case ModelPackage.NAME_ASSERTION__NAME:
				this.name = (String)value;
				return;
			case ModelPackage.NAME_ASSERTION__ASSERTED_BY:
				this.assertedBy = (String)value;
				return;
			case ModelPackage.NAME_ASSERTION__ASSERTED_BY_REF:
				this.assertedByRef = value;
				return;
			case ModelPackage.NAME_ASSERTION__SINCE:
				this.since = (String)value;
				return;
			case ModelPackage.NAME_ASSERTION__UNTIL:
				this.until = (String)value;
				return;
			case ModelPackage.NAME_ASSERTION__CONFIDENCE:
				this.confidence = (Integer)value;
				return;
			case ModelPackage.NAME_ASSERTION__EVIDENCE:
				this.evidence = value;
				return;
		}
		super.pack(featureID, value);
	}

} //NameAssertionImpl
