/**
 */
package org.akashi.model.internal;

import org.eclipse.emf.common.util.EList;
import org.akashi.model.storage.PackedTime;
import org.akashi.model.storage.PackedId;
import org.akashi.model.LanguageContent;
import org.akashi.model.ModelPackage;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Language Content</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.internal.LanguageContentImpl#getObjectRef <em>Object Ref</em>}</li>
 *   <li>{@link org.akashi.model.internal.LanguageContentImpl#getObjectModified <em>Object Modified</em>}</li>
 *   <li>{@link org.akashi.model.internal.LanguageContentImpl#getContents <em>Contents</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LanguageContentImpl extends CoreObjectImpl implements LanguageContent {
	/**
	 * The default value of the '{@link #getObjectRef() <em>Object Ref</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObjectRef()
	 * @generated
	 * @ordered
	 */
	protected static final String OBJECT_REF_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getObjectRef() <em>Object Ref</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObjectRef()
	 * @generated
	 * @ordered
	 */
	protected Object objectRef = OBJECT_REF_EDEFAULT;

	/**
	 * The default value of the '{@link #getObjectModified() <em>Object Modified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObjectModified()
	 * @generated
	 * @ordered
	 */
	protected static final String OBJECT_MODIFIED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getObjectModified() <em>Object Modified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObjectModified()
	 * @generated
	 * @ordered
	 */
	protected Object objectModified = OBJECT_MODIFIED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getContents() <em>Contents</em>}' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContents()
	 * @generated
	 * @ordered
	 */
	protected Object contents;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LanguageContentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.LANGUAGE_CONTENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getObjectRef() {
		return text(objectRef);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setObjectRef(String newObjectRef) {
		String oldObjectRef = text(objectRef);
		objectRef = PackedId.of(newObjectRef);
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.LANGUAGE_CONTENT__OBJECT_REF, oldObjectRef, newObjectRef));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getObjectModified() {
		return text(objectModified);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setObjectModified(String newObjectModified) {
		String oldObjectModified = text(objectModified);
		objectModified = PackedTime.of(newObjectModified);
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.LANGUAGE_CONTENT__OBJECT_MODIFIED, oldObjectModified, newObjectModified));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EMap<String, String> getContents() {
		if (!(contents instanceof EList<?>)) {
			contents = unpackedMap(contents, ModelPackage.LANGUAGE_CONTENT__CONTENTS);
		}
		return map(contents);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.LANGUAGE_CONTENT__CONTENTS:
				return ((InternalEList<?>)getContents()).basicRemove(otherEnd, msgs);
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
			case ModelPackage.LANGUAGE_CONTENT__OBJECT_REF:
				return getObjectRef();
			case ModelPackage.LANGUAGE_CONTENT__OBJECT_MODIFIED:
				return getObjectModified();
			case ModelPackage.LANGUAGE_CONTENT__CONTENTS:
				if (coreType) return getContents();
				else return getContents().map();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.LANGUAGE_CONTENT__OBJECT_REF:
				setObjectRef((String)newValue);
				return;
			case ModelPackage.LANGUAGE_CONTENT__OBJECT_MODIFIED:
				setObjectModified((String)newValue);
				return;
			case ModelPackage.LANGUAGE_CONTENT__CONTENTS:
				((EStructuralFeature.Setting)getContents()).set(newValue);
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
			case ModelPackage.LANGUAGE_CONTENT__OBJECT_REF:
				setObjectRef(OBJECT_REF_EDEFAULT);
				return;
			case ModelPackage.LANGUAGE_CONTENT__OBJECT_MODIFIED:
				setObjectModified(OBJECT_MODIFIED_EDEFAULT);
				return;
			case ModelPackage.LANGUAGE_CONTENT__CONTENTS:
				getContents().clear();
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
			case ModelPackage.LANGUAGE_CONTENT__OBJECT_REF:
				return OBJECT_REF_EDEFAULT == null ? objectRef != null : !OBJECT_REF_EDEFAULT.equals(objectRef);
			case ModelPackage.LANGUAGE_CONTENT__OBJECT_MODIFIED:
				return OBJECT_MODIFIED_EDEFAULT == null ? objectModified != null : !OBJECT_MODIFIED_EDEFAULT.equals(objectModified);
			case ModelPackage.LANGUAGE_CONTENT__CONTENTS:
				return isFilled(contents);
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
		result.append(" (objectRef: ");
		result.append(objectRef);
		result.append(", objectModified: ");
		result.append(objectModified);
		result.append(')');
		return result.toString();
	}

	@Override
	public Object packed(int featureID) {
		switch (featureID) {
			case ModelPackage.LANGUAGE_CONTENT__OBJECT_REF:
				return objectRef;
			case ModelPackage.LANGUAGE_CONTENT__OBJECT_MODIFIED:
				return objectModified;
			case ModelPackage.LANGUAGE_CONTENT__CONTENTS:
				return contents;
		}
		return super.packed(featureID);
	}

	@Override
	public void pack(int featureID, Object value) {
		switch (featureID) {
			case ModelPackage.LANGUAGE_CONTENT__OBJECT_REF:
				this.objectRef = value;
				return;
			case ModelPackage.LANGUAGE_CONTENT__OBJECT_MODIFIED:
				this.objectModified = value;
				return;
			case ModelPackage.LANGUAGE_CONTENT__CONTENTS:
				this.contents = value;
				return;
		}
		super.pack(featureID, value);
	}

} //LanguageContentImpl
