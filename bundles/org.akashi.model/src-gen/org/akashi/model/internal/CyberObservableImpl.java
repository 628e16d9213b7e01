/**
 */
package org.akashi.model.internal;

import org.akashi.model.CyberObservable;
import org.akashi.model.ModelPackage;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Cyber Observable</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.internal.CyberObservableImpl#getDefanged <em>Defanged</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class CyberObservableImpl extends StixObjectImpl implements CyberObservable {
	/**
	 * The default value of the '{@link #getDefanged() <em>Defanged</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDefanged()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean DEFANGED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDefanged() <em>Defanged</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDefanged()
	 * @generated
	 * @ordered
	 */
	protected Boolean defanged = DEFANGED_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CyberObservableImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.CYBER_OBSERVABLE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getDefanged() {
		return defanged;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDefanged(Boolean newDefanged) {
		Boolean oldDefanged = defanged;
		defanged = newDefanged;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CYBER_OBSERVABLE__DEFANGED, oldDefanged, defanged));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.CYBER_OBSERVABLE__DEFANGED:
				return getDefanged();
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
			case ModelPackage.CYBER_OBSERVABLE__DEFANGED:
				setDefanged((Boolean)newValue);
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
			case ModelPackage.CYBER_OBSERVABLE__DEFANGED:
				setDefanged(DEFANGED_EDEFAULT);
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
			case ModelPackage.CYBER_OBSERVABLE__DEFANGED:
				return DEFANGED_EDEFAULT == null ? defanged != null : !DEFANGED_EDEFAULT.equals(defanged);
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
		result.append(" (defanged: ");
		result.append(defanged);
		result.append(')');
		return result.toString();
	}

	@Override
	public Object packed(int featureID) {
		switch (featureID) {
			case ModelPackage.CYBER_OBSERVABLE__DEFANGED:
				return defanged;
		}
		return super.packed(featureID);
	}

	@Override
	public void pack(int featureID, Object value) {
		switch (featureID) {
			case ModelPackage.CYBER_OBSERVABLE__DEFANGED:
				this.defanged = (Boolean)value;
				return;
		}
		super.pack(featureID, value);
	}

} //CyberObservableImpl
