/**
 */
package org.akashi.model.internal;

import org.eclipse.emf.common.util.EList;
import org.akashi.model.ModelPackage;
import org.akashi.model.StixElement;

import org.akashi.model.storage.CompactObject;

import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;


import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Stix Element</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.internal.StixElementImpl#getCustom <em>Custom</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class StixElementImpl extends CompactObject implements StixElement {
	/**
	 * The cached value of the '{@link #getCustom() <em>Custom</em>}' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCustom()
	 * @generated
	 * @ordered
	 */
	protected Object custom;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StixElementImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.STIX_ELEMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EMap<String, String> getCustom() {
		if (!(custom instanceof EList<?>)) {
			custom = unpackedMap(custom, ModelPackage.STIX_ELEMENT__CUSTOM);
		}
		return map(custom);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.STIX_ELEMENT__CUSTOM:
				return ((InternalEList<?>)getCustom()).basicRemove(otherEnd, msgs);
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
			case ModelPackage.STIX_ELEMENT__CUSTOM:
				if (coreType) return getCustom();
				else return getCustom().map();
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
			case ModelPackage.STIX_ELEMENT__CUSTOM:
				((EStructuralFeature.Setting)getCustom()).set(newValue);
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
			case ModelPackage.STIX_ELEMENT__CUSTOM:
				getCustom().clear();
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
			case ModelPackage.STIX_ELEMENT__CUSTOM:
				return isFilled(custom);
		}
		return super.eIsSet(featureID);
	}

	@Override
	public Object packed(int featureID) {
		switch (featureID) {
			case ModelPackage.STIX_ELEMENT__CUSTOM:
				return custom;
		}
		return super.packed(featureID);
	}

	@Override
	public void pack(int featureID, Object value) {
		switch (featureID) {
			case ModelPackage.STIX_ELEMENT__CUSTOM:
				this.custom = value;
				return;
		}
		super.pack(featureID, value);
	}

} //StixElementImpl
