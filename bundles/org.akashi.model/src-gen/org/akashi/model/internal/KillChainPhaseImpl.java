/**
 */
package org.akashi.model.internal;

import org.akashi.model.KillChainPhase;
import org.akashi.model.ModelPackage;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Kill Chain Phase</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.internal.KillChainPhaseImpl#getKillChainName <em>Kill Chain Name</em>}</li>
 *   <li>{@link org.akashi.model.internal.KillChainPhaseImpl#getPhaseName <em>Phase Name</em>}</li>
 * </ul>
 *
 * @generated
 */
public class KillChainPhaseImpl extends StixElementImpl implements KillChainPhase {
	/**
	 * The default value of the '{@link #getKillChainName() <em>Kill Chain Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKillChainName()
	 * @generated
	 * @ordered
	 */
	protected static final String KILL_CHAIN_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKillChainName() <em>Kill Chain Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKillChainName()
	 * @generated
	 * @ordered
	 */
	protected String killChainName = KILL_CHAIN_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getPhaseName() <em>Phase Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhaseName()
	 * @generated
	 * @ordered
	 */
	protected static final String PHASE_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPhaseName() <em>Phase Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhaseName()
	 * @generated
	 * @ordered
	 */
	protected String phaseName = PHASE_NAME_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected KillChainPhaseImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.KILL_CHAIN_PHASE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getKillChainName() {
		return killChainName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKillChainName(String newKillChainName) {
		String oldKillChainName = killChainName;
		killChainName = newKillChainName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.KILL_CHAIN_PHASE__KILL_CHAIN_NAME, oldKillChainName, killChainName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPhaseName() {
		return phaseName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPhaseName(String newPhaseName) {
		String oldPhaseName = phaseName;
		phaseName = newPhaseName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.KILL_CHAIN_PHASE__PHASE_NAME, oldPhaseName, phaseName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.KILL_CHAIN_PHASE__KILL_CHAIN_NAME:
				return getKillChainName();
			case ModelPackage.KILL_CHAIN_PHASE__PHASE_NAME:
				return getPhaseName();
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
			case ModelPackage.KILL_CHAIN_PHASE__KILL_CHAIN_NAME:
				setKillChainName((String)newValue);
				return;
			case ModelPackage.KILL_CHAIN_PHASE__PHASE_NAME:
				setPhaseName((String)newValue);
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
			case ModelPackage.KILL_CHAIN_PHASE__KILL_CHAIN_NAME:
				setKillChainName(KILL_CHAIN_NAME_EDEFAULT);
				return;
			case ModelPackage.KILL_CHAIN_PHASE__PHASE_NAME:
				setPhaseName(PHASE_NAME_EDEFAULT);
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
			case ModelPackage.KILL_CHAIN_PHASE__KILL_CHAIN_NAME:
				return KILL_CHAIN_NAME_EDEFAULT == null ? killChainName != null : !KILL_CHAIN_NAME_EDEFAULT.equals(killChainName);
			case ModelPackage.KILL_CHAIN_PHASE__PHASE_NAME:
				return PHASE_NAME_EDEFAULT == null ? phaseName != null : !PHASE_NAME_EDEFAULT.equals(phaseName);
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
		result.append(" (killChainName: ");
		result.append(killChainName);
		result.append(", phaseName: ");
		result.append(phaseName);
		result.append(')');
		return result.toString();
	}

	@Override
	public Object packed(int featureID) {
		switch (featureID) {
			case ModelPackage.KILL_CHAIN_PHASE__KILL_CHAIN_NAME:
				return killChainName;
			case ModelPackage.KILL_CHAIN_PHASE__PHASE_NAME:
				return phaseName;
		}
		return super.packed(featureID);
	}

	@Override
	public void pack(int featureID, Object value) {
		switch (featureID) {
			case ModelPackage.KILL_CHAIN_PHASE__KILL_CHAIN_NAME:
				this.killChainName = (String)value;
				return;
			case ModelPackage.KILL_CHAIN_PHASE__PHASE_NAME:
				this.phaseName = (String)value;
				return;
		}
		super.pack(featureID, value);
	}

} //KillChainPhaseImpl
