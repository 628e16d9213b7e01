/**
 */
package org.akashi.model.internal;

import java.util.Collection;

import org.akashi.model.AttackPattern;
import org.akashi.model.KillChainPhase;
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
 * An implementation of the model object '<em><b>Attack Pattern</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.internal.AttackPatternImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.akashi.model.internal.AttackPatternImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.akashi.model.internal.AttackPatternImpl#getAliases <em>Aliases</em>}</li>
 *   <li>{@link org.akashi.model.internal.AttackPatternImpl#getKillChainPhases <em>Kill Chain Phases</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AttackPatternImpl extends CoreObjectImpl implements AttackPattern {
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
	 * The default value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected static final String DESCRIPTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected String description = DESCRIPTION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAliases() <em>Aliases</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAliases()
	 * @generated
	 * @ordered
	 */
	protected Object aliases;

	/**
	 * The cached value of the '{@link #getKillChainPhases() <em>Kill Chain Phases</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKillChainPhases()
	 * @generated
	 * @ordered
	 */
	protected Object killChainPhases;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AttackPatternImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.ATTACK_PATTERN;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ATTACK_PATTERN__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDescription() {
		return description;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDescription(String newDescription) {
		String oldDescription = description;
		description = newDescription;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ATTACK_PATTERN__DESCRIPTION, oldDescription, description));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getAliases() {
		if (!(aliases instanceof EList<?>)) {
			aliases = unpackedTexts(aliases, ModelPackage.ATTACK_PATTERN__ALIASES);
		}
		return list(aliases);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<KillChainPhase> getKillChainPhases() {
		if (!(killChainPhases instanceof EList<?>)) {
			killChainPhases = unpackedParts(killChainPhases, KillChainPhase.class, ModelPackage.ATTACK_PATTERN__KILL_CHAIN_PHASES);
		}
		return list(killChainPhases);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.ATTACK_PATTERN__KILL_CHAIN_PHASES:
				return ((InternalEList<?>)getKillChainPhases()).basicRemove(otherEnd, msgs);
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
			case ModelPackage.ATTACK_PATTERN__NAME:
				return getName();
			case ModelPackage.ATTACK_PATTERN__DESCRIPTION:
				return getDescription();
			case ModelPackage.ATTACK_PATTERN__ALIASES:
				return getAliases();
			case ModelPackage.ATTACK_PATTERN__KILL_CHAIN_PHASES:
				return getKillChainPhases();
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
			case ModelPackage.ATTACK_PATTERN__NAME:
				setName((String)newValue);
				return;
			case ModelPackage.ATTACK_PATTERN__DESCRIPTION:
				setDescription((String)newValue);
				return;
			case ModelPackage.ATTACK_PATTERN__ALIASES:
				getAliases().clear();
				getAliases().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.ATTACK_PATTERN__KILL_CHAIN_PHASES:
				getKillChainPhases().clear();
				getKillChainPhases().addAll((Collection<? extends KillChainPhase>)newValue);
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
			case ModelPackage.ATTACK_PATTERN__NAME:
				setName(NAME_EDEFAULT);
				return;
			case ModelPackage.ATTACK_PATTERN__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case ModelPackage.ATTACK_PATTERN__ALIASES:
				getAliases().clear();
				return;
			case ModelPackage.ATTACK_PATTERN__KILL_CHAIN_PHASES:
				getKillChainPhases().clear();
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
			case ModelPackage.ATTACK_PATTERN__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case ModelPackage.ATTACK_PATTERN__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case ModelPackage.ATTACK_PATTERN__ALIASES:
				return isFilled(aliases);
			case ModelPackage.ATTACK_PATTERN__KILL_CHAIN_PHASES:
				return isFilled(killChainPhases);
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
		result.append(", description: ");
		result.append(description);
		result.append(", aliases: ");
		result.append(shown(aliases));
		result.append(')');
		return result.toString();
	}

	@Override
	public Object packed(int featureID) {
		switch (featureID) {
			case ModelPackage.ATTACK_PATTERN__NAME:
				return name;
			case ModelPackage.ATTACK_PATTERN__DESCRIPTION:
				return description;
			case ModelPackage.ATTACK_PATTERN__ALIASES:
				return aliases;
			case ModelPackage.ATTACK_PATTERN__KILL_CHAIN_PHASES:
				return killChainPhases;
		}
		return super.packed(featureID);
	}

	@Override
	public void pack(int featureID, Object value) {
		switch (featureID) {
			case ModelPackage.ATTACK_PATTERN__NAME:
				this.name = (String)value;
				return;
			case ModelPackage.ATTACK_PATTERN__DESCRIPTION:
				this.description = (String)value;
				return;
			case ModelPackage.ATTACK_PATTERN__ALIASES:
				this.aliases = value;
				return;
			case ModelPackage.ATTACK_PATTERN__KILL_CHAIN_PHASES:
				this.killChainPhases = value;
				return;
		}
		super.pack(featureID, value);
	}

} //AttackPatternImpl
