/**
 */
package org.akashi.model.internal;

import org.akashi.model.storage.PackedTime;
import org.akashi.model.storage.PackedId;
import java.util.Collection;

import org.akashi.model.CoreObject;
import org.akashi.model.ExternalReference;
import org.akashi.model.ModelPackage;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Core Object</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.internal.CoreObjectImpl#getCreatedByRef <em>Created By Ref</em>}</li>
 *   <li>{@link org.akashi.model.internal.CoreObjectImpl#getCreated <em>Created</em>}</li>
 *   <li>{@link org.akashi.model.internal.CoreObjectImpl#getModified <em>Modified</em>}</li>
 *   <li>{@link org.akashi.model.internal.CoreObjectImpl#getRevoked <em>Revoked</em>}</li>
 *   <li>{@link org.akashi.model.internal.CoreObjectImpl#getLabels <em>Labels</em>}</li>
 *   <li>{@link org.akashi.model.internal.CoreObjectImpl#getConfidence <em>Confidence</em>}</li>
 *   <li>{@link org.akashi.model.internal.CoreObjectImpl#getLang <em>Lang</em>}</li>
 *   <li>{@link org.akashi.model.internal.CoreObjectImpl#getExternalReferences <em>External References</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class CoreObjectImpl extends StixObjectImpl implements CoreObject {
	/**
	 * The default value of the '{@link #getCreatedByRef() <em>Created By Ref</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreatedByRef()
	 * @generated
	 * @ordered
	 */
	protected static final String CREATED_BY_REF_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCreatedByRef() <em>Created By Ref</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreatedByRef()
	 * @generated
	 * @ordered
	 */
	protected Object createdByRef = CREATED_BY_REF_EDEFAULT;

	/**
	 * The default value of the '{@link #getCreated() <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreated()
	 * @generated
	 * @ordered
	 */
	protected static final String CREATED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCreated() <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreated()
	 * @generated
	 * @ordered
	 */
	protected Object created = CREATED_EDEFAULT;

	/**
	 * The default value of the '{@link #getModified() <em>Modified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModified()
	 * @generated
	 * @ordered
	 */
	protected static final String MODIFIED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getModified() <em>Modified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModified()
	 * @generated
	 * @ordered
	 */
	protected Object modified = MODIFIED_EDEFAULT;

	/**
	 * The default value of the '{@link #getRevoked() <em>Revoked</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRevoked()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean REVOKED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRevoked() <em>Revoked</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRevoked()
	 * @generated
	 * @ordered
	 */
	protected Boolean revoked = REVOKED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getLabels() <em>Labels</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabels()
	 * @generated
	 * @ordered
	 */
	protected Object labels;

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
	 * The default value of the '{@link #getLang() <em>Lang</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLang()
	 * @generated
	 * @ordered
	 */
	protected static final String LANG_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLang() <em>Lang</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLang()
	 * @generated
	 * @ordered
	 */
	protected String lang = LANG_EDEFAULT;

	/**
	 * The cached value of the '{@link #getExternalReferences() <em>External References</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExternalReferences()
	 * @generated
	 * @ordered
	 */
	protected Object externalReferences;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CoreObjectImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.CORE_OBJECT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCreatedByRef() {
		return text(createdByRef);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCreatedByRef(String newCreatedByRef) {
		String oldCreatedByRef = text(createdByRef);
		createdByRef = PackedId.of(newCreatedByRef);
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CORE_OBJECT__CREATED_BY_REF, oldCreatedByRef, newCreatedByRef));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCreated() {
		return text(created);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCreated(String newCreated) {
		String oldCreated = text(created);
		created = PackedTime.of(newCreated);
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CORE_OBJECT__CREATED, oldCreated, newCreated));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getModified() {
		return text(modified);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setModified(String newModified) {
		String oldModified = text(modified);
		modified = PackedTime.of(newModified);
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CORE_OBJECT__MODIFIED, oldModified, newModified));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getRevoked() {
		return revoked;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRevoked(Boolean newRevoked) {
		Boolean oldRevoked = revoked;
		revoked = newRevoked;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CORE_OBJECT__REVOKED, oldRevoked, revoked));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getLabels() {
		if (!(labels instanceof EList<?>)) {
			labels = unpackedTexts(labels, ModelPackage.CORE_OBJECT__LABELS);
		}
		return list(labels);
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CORE_OBJECT__CONFIDENCE, oldConfidence, confidence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLang() {
		return lang;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLang(String newLang) {
		String oldLang = lang;
		lang = newLang;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CORE_OBJECT__LANG, oldLang, lang));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ExternalReference> getExternalReferences() {
		if (!(externalReferences instanceof EList<?>)) {
			externalReferences = unpackedParts(externalReferences, ExternalReference.class, ModelPackage.CORE_OBJECT__EXTERNAL_REFERENCES);
		}
		return list(externalReferences);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.CORE_OBJECT__EXTERNAL_REFERENCES:
				return ((InternalEList<?>)getExternalReferences()).basicRemove(otherEnd, msgs);
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
			case ModelPackage.CORE_OBJECT__CREATED_BY_REF:
				return getCreatedByRef();
			case ModelPackage.CORE_OBJECT__CREATED:
				return getCreated();
			case ModelPackage.CORE_OBJECT__MODIFIED:
				return getModified();
			case ModelPackage.CORE_OBJECT__REVOKED:
				return getRevoked();
			case ModelPackage.CORE_OBJECT__LABELS:
				return getLabels();
			case ModelPackage.CORE_OBJECT__CONFIDENCE:
				return getConfidence();
			case ModelPackage.CORE_OBJECT__LANG:
				return getLang();
			case ModelPackage.CORE_OBJECT__EXTERNAL_REFERENCES:
				return getExternalReferences();
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
			case ModelPackage.CORE_OBJECT__CREATED_BY_REF:
				setCreatedByRef((String)newValue);
				return;
			case ModelPackage.CORE_OBJECT__CREATED:
				setCreated((String)newValue);
				return;
			case ModelPackage.CORE_OBJECT__MODIFIED:
				setModified((String)newValue);
				return;
			case ModelPackage.CORE_OBJECT__REVOKED:
				setRevoked((Boolean)newValue);
				return;
			case ModelPackage.CORE_OBJECT__LABELS:
				getLabels().clear();
				getLabels().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.CORE_OBJECT__CONFIDENCE:
				setConfidence((Integer)newValue);
				return;
			case ModelPackage.CORE_OBJECT__LANG:
				setLang((String)newValue);
				return;
			case ModelPackage.CORE_OBJECT__EXTERNAL_REFERENCES:
				getExternalReferences().clear();
				getExternalReferences().addAll((Collection<? extends ExternalReference>)newValue);
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
			case ModelPackage.CORE_OBJECT__CREATED_BY_REF:
				setCreatedByRef(CREATED_BY_REF_EDEFAULT);
				return;
			case ModelPackage.CORE_OBJECT__CREATED:
				setCreated(CREATED_EDEFAULT);
				return;
			case ModelPackage.CORE_OBJECT__MODIFIED:
				setModified(MODIFIED_EDEFAULT);
				return;
			case ModelPackage.CORE_OBJECT__REVOKED:
				setRevoked(REVOKED_EDEFAULT);
				return;
			case ModelPackage.CORE_OBJECT__LABELS:
				getLabels().clear();
				return;
			case ModelPackage.CORE_OBJECT__CONFIDENCE:
				setConfidence(CONFIDENCE_EDEFAULT);
				return;
			case ModelPackage.CORE_OBJECT__LANG:
				setLang(LANG_EDEFAULT);
				return;
			case ModelPackage.CORE_OBJECT__EXTERNAL_REFERENCES:
				getExternalReferences().clear();
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
			case ModelPackage.CORE_OBJECT__CREATED_BY_REF:
				return CREATED_BY_REF_EDEFAULT == null ? createdByRef != null : !CREATED_BY_REF_EDEFAULT.equals(createdByRef);
			case ModelPackage.CORE_OBJECT__CREATED:
				return CREATED_EDEFAULT == null ? created != null : !CREATED_EDEFAULT.equals(created);
			case ModelPackage.CORE_OBJECT__MODIFIED:
				return MODIFIED_EDEFAULT == null ? modified != null : !MODIFIED_EDEFAULT.equals(modified);
			case ModelPackage.CORE_OBJECT__REVOKED:
				return REVOKED_EDEFAULT == null ? revoked != null : !REVOKED_EDEFAULT.equals(revoked);
			case ModelPackage.CORE_OBJECT__LABELS:
				return isFilled(labels);
			case ModelPackage.CORE_OBJECT__CONFIDENCE:
				return CONFIDENCE_EDEFAULT == null ? confidence != null : !CONFIDENCE_EDEFAULT.equals(confidence);
			case ModelPackage.CORE_OBJECT__LANG:
				return LANG_EDEFAULT == null ? lang != null : !LANG_EDEFAULT.equals(lang);
			case ModelPackage.CORE_OBJECT__EXTERNAL_REFERENCES:
				return isFilled(externalReferences);
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
		result.append(" (createdByRef: ");
		result.append(createdByRef);
		result.append(", created: ");
		result.append(created);
		result.append(", modified: ");
		result.append(modified);
		result.append(", revoked: ");
		result.append(revoked);
		result.append(", labels: ");
		result.append(shown(labels));
		result.append(", confidence: ");
		result.append(confidence);
		result.append(", lang: ");
		result.append(lang);
		result.append(')');
		return result.toString();
	}

	@Override
	public Object packed(int featureID) {
		switch (featureID) {
			case ModelPackage.CORE_OBJECT__CREATED_BY_REF:
				return createdByRef;
			case ModelPackage.CORE_OBJECT__CREATED:
				return created;
			case ModelPackage.CORE_OBJECT__MODIFIED:
				return modified;
			case ModelPackage.CORE_OBJECT__REVOKED:
				return revoked;
			case ModelPackage.CORE_OBJECT__LABELS:
				return labels;
			case ModelPackage.CORE_OBJECT__CONFIDENCE:
				return confidence;
			case ModelPackage.CORE_OBJECT__LANG:
				return lang;
			case ModelPackage.CORE_OBJECT__EXTERNAL_REFERENCES:
				return externalReferences;
		}
		return super.packed(featureID);
	}

	@Override
	public void pack(int featureID, Object value) {
		switch (featureID) {
			case ModelPackage.CORE_OBJECT__CREATED_BY_REF:
				this.createdByRef = value;
				return;
			case ModelPackage.CORE_OBJECT__CREATED:
				this.created = value;
				return;
			case ModelPackage.CORE_OBJECT__MODIFIED:
				this.modified = value;
				return;
			case ModelPackage.CORE_OBJECT__REVOKED:
				this.revoked = (Boolean)value;
				return;
			case ModelPackage.CORE_OBJECT__LABELS:
				this.labels = value;
				return;
			case ModelPackage.CORE_OBJECT__CONFIDENCE:
				this.confidence = (Integer)value;
				return;
			case ModelPackage.CORE_OBJECT__LANG:
				this.lang = (String)value;
				return;
			case ModelPackage.CORE_OBJECT__EXTERNAL_REFERENCES:
				this.externalReferences = value;
				return;
		}
		super.pack(featureID, value);
	}

} //CoreObjectImpl
