/**
 */
package org.akashi.model.internal;

import org.akashi.model.AutonomousSystem;
import org.akashi.model.ModelPackage;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Autonomous System</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.internal.AutonomousSystemImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link org.akashi.model.internal.AutonomousSystemImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.akashi.model.internal.AutonomousSystemImpl#getRir <em>Rir</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AutonomousSystemImpl extends CyberObservableImpl implements AutonomousSystem {
	/**
	 * The default value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected static final Long NUMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected Long number = NUMBER_EDEFAULT;

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
	 * The default value of the '{@link #getRir() <em>Rir</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRir()
	 * @generated
	 * @ordered
	 */
	protected static final String RIR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRir() <em>Rir</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRir()
	 * @generated
	 * @ordered
	 */
	protected String rir = RIR_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AutonomousSystemImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.AUTONOMOUS_SYSTEM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getNumber() {
		return number;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumber(Long newNumber) {
		Long oldNumber = number;
		number = newNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.AUTONOMOUS_SYSTEM__NUMBER, oldNumber, number));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.AUTONOMOUS_SYSTEM__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRir() {
		return rir;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRir(String newRir) {
		String oldRir = rir;
		rir = newRir;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.AUTONOMOUS_SYSTEM__RIR, oldRir, rir));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.AUTONOMOUS_SYSTEM__NUMBER:
				return getNumber();
			case ModelPackage.AUTONOMOUS_SYSTEM__NAME:
				return getName();
			case ModelPackage.AUTONOMOUS_SYSTEM__RIR:
				return getRir();
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
			case ModelPackage.AUTONOMOUS_SYSTEM__NUMBER:
				setNumber((Long)newValue);
				return;
			case ModelPackage.AUTONOMOUS_SYSTEM__NAME:
				setName((String)newValue);
				return;
			case ModelPackage.AUTONOMOUS_SYSTEM__RIR:
				setRir((String)newValue);
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
			case ModelPackage.AUTONOMOUS_SYSTEM__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case ModelPackage.AUTONOMOUS_SYSTEM__NAME:
				setName(NAME_EDEFAULT);
				return;
			case ModelPackage.AUTONOMOUS_SYSTEM__RIR:
				setRir(RIR_EDEFAULT);
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
			case ModelPackage.AUTONOMOUS_SYSTEM__NUMBER:
				return NUMBER_EDEFAULT == null ? number != null : !NUMBER_EDEFAULT.equals(number);
			case ModelPackage.AUTONOMOUS_SYSTEM__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case ModelPackage.AUTONOMOUS_SYSTEM__RIR:
				return RIR_EDEFAULT == null ? rir != null : !RIR_EDEFAULT.equals(rir);
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
		result.append(" (number: ");
		result.append(number);
		result.append(", name: ");
		result.append(name);
		result.append(", rir: ");
		result.append(rir);
		result.append(')');
		return result.toString();
	}

	@Override
	public Object packed(int featureID) {
		switch (featureID) {
			case ModelPackage.AUTONOMOUS_SYSTEM__NUMBER:
				return number;
			case ModelPackage.AUTONOMOUS_SYSTEM__NAME:
				return name;
			case ModelPackage.AUTONOMOUS_SYSTEM__RIR:
				return rir;
		}
		return super.packed(featureID);
	}

	@Override
	public void pack(int featureID, Object value) {
		switch (featureID) {
			case ModelPackage.AUTONOMOUS_SYSTEM__NUMBER:
				this.number = (Long)value;
				return;
			case ModelPackage.AUTONOMOUS_SYSTEM__NAME:
				this.name = (String)value;
				return;
			case ModelPackage.AUTONOMOUS_SYSTEM__RIR:
				this.rir = (String)value;
				return;
		}
		super.pack(featureID, value);
	}

} //AutonomousSystemImpl
