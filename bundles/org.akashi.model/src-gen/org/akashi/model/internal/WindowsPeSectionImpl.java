/**
 */
package org.akashi.model.internal;

import org.eclipse.emf.common.util.EList;
import org.akashi.model.ModelPackage;
import org.akashi.model.WindowsPeSection;

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
 * An implementation of the model object '<em><b>Windows Pe Section</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.internal.WindowsPeSectionImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.akashi.model.internal.WindowsPeSectionImpl#getSize <em>Size</em>}</li>
 *   <li>{@link org.akashi.model.internal.WindowsPeSectionImpl#getEntropy <em>Entropy</em>}</li>
 *   <li>{@link org.akashi.model.internal.WindowsPeSectionImpl#getHashes <em>Hashes</em>}</li>
 * </ul>
 *
 * @generated
 */
public class WindowsPeSectionImpl extends StixElementImpl implements WindowsPeSection {
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
	 * The default value of the '{@link #getSize() <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSize()
	 * @generated
	 * @ordered
	 */
	protected static final Long SIZE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSize() <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSize()
	 * @generated
	 * @ordered
	 */
	protected Long size = SIZE_EDEFAULT;

	/**
	 * The default value of the '{@link #getEntropy() <em>Entropy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEntropy()
	 * @generated
	 * @ordered
	 */
	protected static final Double ENTROPY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEntropy() <em>Entropy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEntropy()
	 * @generated
	 * @ordered
	 */
	protected Double entropy = ENTROPY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getHashes() <em>Hashes</em>}' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHashes()
	 * @generated
	 * @ordered
	 */
	protected Object hashes;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected WindowsPeSectionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.WINDOWS_PE_SECTION;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WINDOWS_PE_SECTION__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getSize() {
		return size;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSize(Long newSize) {
		Long oldSize = size;
		size = newSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WINDOWS_PE_SECTION__SIZE, oldSize, size));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getEntropy() {
		return entropy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEntropy(Double newEntropy) {
		Double oldEntropy = entropy;
		entropy = newEntropy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WINDOWS_PE_SECTION__ENTROPY, oldEntropy, entropy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EMap<String, String> getHashes() {
		if (!(hashes instanceof EList<?>)) {
			hashes = unpackedMap(hashes, ModelPackage.WINDOWS_PE_SECTION__HASHES);
		}
		return map(hashes);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.WINDOWS_PE_SECTION__HASHES:
				return ((InternalEList<?>)getHashes()).basicRemove(otherEnd, msgs);
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
			case ModelPackage.WINDOWS_PE_SECTION__NAME:
				return getName();
			case ModelPackage.WINDOWS_PE_SECTION__SIZE:
				return getSize();
			case ModelPackage.WINDOWS_PE_SECTION__ENTROPY:
				return getEntropy();
			case ModelPackage.WINDOWS_PE_SECTION__HASHES:
				if (coreType) return getHashes();
				else return getHashes().map();
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
			case ModelPackage.WINDOWS_PE_SECTION__NAME:
				setName((String)newValue);
				return;
			case ModelPackage.WINDOWS_PE_SECTION__SIZE:
				setSize((Long)newValue);
				return;
			case ModelPackage.WINDOWS_PE_SECTION__ENTROPY:
				setEntropy((Double)newValue);
				return;
			case ModelPackage.WINDOWS_PE_SECTION__HASHES:
				((EStructuralFeature.Setting)getHashes()).set(newValue);
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
			case ModelPackage.WINDOWS_PE_SECTION__NAME:
				setName(NAME_EDEFAULT);
				return;
			case ModelPackage.WINDOWS_PE_SECTION__SIZE:
				setSize(SIZE_EDEFAULT);
				return;
			case ModelPackage.WINDOWS_PE_SECTION__ENTROPY:
				setEntropy(ENTROPY_EDEFAULT);
				return;
			case ModelPackage.WINDOWS_PE_SECTION__HASHES:
				getHashes().clear();
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
			case ModelPackage.WINDOWS_PE_SECTION__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case ModelPackage.WINDOWS_PE_SECTION__SIZE:
				return SIZE_EDEFAULT == null ? size != null : !SIZE_EDEFAULT.equals(size);
			case ModelPackage.WINDOWS_PE_SECTION__ENTROPY:
				return ENTROPY_EDEFAULT == null ? entropy != null : !ENTROPY_EDEFAULT.equals(entropy);
			case ModelPackage.WINDOWS_PE_SECTION__HASHES:
				return isFilled(hashes);
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
		result.append(", size: ");
		result.append(size);
		result.append(", entropy: ");
		result.append(entropy);
		result.append(')');
		return result.toString();
	}

	@Override
	public Object packed(int featureID) {
		switch (featureID) {
			case ModelPackage.WINDOWS_PE_SECTION__NAME:
				return name;
			case ModelPackage.WINDOWS_PE_SECTION__SIZE:
				return size;
			case ModelPackage.WINDOWS_PE_SECTION__ENTROPY:
				return entropy;
			case ModelPackage.WINDOWS_PE_SECTION__HASHES:
				return hashes;
		}
		return super.packed(featureID);
	}

	@Override
	public void pack(int featureID, Object value) {
		switch (featureID) {
			case ModelPackage.WINDOWS_PE_SECTION__NAME:
				this.name = (String)value;
				return;
			case ModelPackage.WINDOWS_PE_SECTION__SIZE:
				this.size = (Long)value;
				return;
			case ModelPackage.WINDOWS_PE_SECTION__ENTROPY:
				this.entropy = (Double)value;
				return;
			case ModelPackage.WINDOWS_PE_SECTION__HASHES:
				this.hashes = value;
				return;
		}
		super.pack(featureID, value);
	}

} //WindowsPeSectionImpl
