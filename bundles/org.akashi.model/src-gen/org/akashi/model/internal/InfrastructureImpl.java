/**
 */
package org.akashi.model.internal;

import org.akashi.model.storage.PackedTime;
import java.util.Collection;

import org.akashi.model.Infrastructure;
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
 * An implementation of the model object '<em><b>Infrastructure</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.internal.InfrastructureImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.akashi.model.internal.InfrastructureImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.akashi.model.internal.InfrastructureImpl#getInfrastructureTypes <em>Infrastructure Types</em>}</li>
 *   <li>{@link org.akashi.model.internal.InfrastructureImpl#getAliases <em>Aliases</em>}</li>
 *   <li>{@link org.akashi.model.internal.InfrastructureImpl#getKillChainPhases <em>Kill Chain Phases</em>}</li>
 *   <li>{@link org.akashi.model.internal.InfrastructureImpl#getFirstSeen <em>First Seen</em>}</li>
 *   <li>{@link org.akashi.model.internal.InfrastructureImpl#getLastSeen <em>Last Seen</em>}</li>
 * </ul>
 *
 * @generated
 */
public class InfrastructureImpl extends CoreObjectImpl implements Infrastructure {
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
	 * The cached value of the '{@link #getInfrastructureTypes() <em>Infrastructure Types</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInfrastructureTypes()
	 * @generated
	 * @ordered
	 */
	protected Object infrastructureTypes;

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
	 * The default value of the '{@link #getFirstSeen() <em>First Seen</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstSeen()
	 * @generated
	 * @ordered
	 */
	protected static final String FIRST_SEEN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFirstSeen() <em>First Seen</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstSeen()
	 * @generated
	 * @ordered
	 */
	protected Object firstSeen = FIRST_SEEN_EDEFAULT;

	/**
	 * The default value of the '{@link #getLastSeen() <em>Last Seen</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastSeen()
	 * @generated
	 * @ordered
	 */
	protected static final String LAST_SEEN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLastSeen() <em>Last Seen</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastSeen()
	 * @generated
	 * @ordered
	 */
	protected Object lastSeen = LAST_SEEN_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected InfrastructureImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.INFRASTRUCTURE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.INFRASTRUCTURE__NAME, oldName, name));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.INFRASTRUCTURE__DESCRIPTION, oldDescription, description));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getInfrastructureTypes() {
		if (!(infrastructureTypes instanceof EList<?>)) {
			infrastructureTypes = unpackedTexts(infrastructureTypes, ModelPackage.INFRASTRUCTURE__INFRASTRUCTURE_TYPES);
		}
		return list(infrastructureTypes);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getAliases() {
		if (!(aliases instanceof EList<?>)) {
			aliases = unpackedTexts(aliases, ModelPackage.INFRASTRUCTURE__ALIASES);
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
			killChainPhases = unpackedParts(killChainPhases, KillChainPhase.class, ModelPackage.INFRASTRUCTURE__KILL_CHAIN_PHASES);
		}
		return list(killChainPhases);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFirstSeen() {
		return text(firstSeen);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFirstSeen(String newFirstSeen) {
		String oldFirstSeen = text(firstSeen);
		firstSeen = PackedTime.of(newFirstSeen);
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.INFRASTRUCTURE__FIRST_SEEN, oldFirstSeen, newFirstSeen));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLastSeen() {
		return text(lastSeen);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLastSeen(String newLastSeen) {
		String oldLastSeen = text(lastSeen);
		lastSeen = PackedTime.of(newLastSeen);
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.INFRASTRUCTURE__LAST_SEEN, oldLastSeen, newLastSeen));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.INFRASTRUCTURE__KILL_CHAIN_PHASES:
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
			case ModelPackage.INFRASTRUCTURE__NAME:
				return getName();
			case ModelPackage.INFRASTRUCTURE__DESCRIPTION:
				return getDescription();
			case ModelPackage.INFRASTRUCTURE__INFRASTRUCTURE_TYPES:
				return getInfrastructureTypes();
			case ModelPackage.INFRASTRUCTURE__ALIASES:
				return getAliases();
			case ModelPackage.INFRASTRUCTURE__KILL_CHAIN_PHASES:
				return getKillChainPhases();
			case ModelPackage.INFRASTRUCTURE__FIRST_SEEN:
				return getFirstSeen();
			case ModelPackage.INFRASTRUCTURE__LAST_SEEN:
				return getLastSeen();
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
			case ModelPackage.INFRASTRUCTURE__NAME:
				setName((String)newValue);
				return;
			case ModelPackage.INFRASTRUCTURE__DESCRIPTION:
				setDescription((String)newValue);
				return;
			case ModelPackage.INFRASTRUCTURE__INFRASTRUCTURE_TYPES:
				getInfrastructureTypes().clear();
				getInfrastructureTypes().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.INFRASTRUCTURE__ALIASES:
				getAliases().clear();
				getAliases().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.INFRASTRUCTURE__KILL_CHAIN_PHASES:
				getKillChainPhases().clear();
				getKillChainPhases().addAll((Collection<? extends KillChainPhase>)newValue);
				return;
			case ModelPackage.INFRASTRUCTURE__FIRST_SEEN:
				setFirstSeen((String)newValue);
				return;
			case ModelPackage.INFRASTRUCTURE__LAST_SEEN:
				setLastSeen((String)newValue);
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
			case ModelPackage.INFRASTRUCTURE__NAME:
				setName(NAME_EDEFAULT);
				return;
			case ModelPackage.INFRASTRUCTURE__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case ModelPackage.INFRASTRUCTURE__INFRASTRUCTURE_TYPES:
				getInfrastructureTypes().clear();
				return;
			case ModelPackage.INFRASTRUCTURE__ALIASES:
				getAliases().clear();
				return;
			case ModelPackage.INFRASTRUCTURE__KILL_CHAIN_PHASES:
				getKillChainPhases().clear();
				return;
			case ModelPackage.INFRASTRUCTURE__FIRST_SEEN:
				setFirstSeen(FIRST_SEEN_EDEFAULT);
				return;
			case ModelPackage.INFRASTRUCTURE__LAST_SEEN:
				setLastSeen(LAST_SEEN_EDEFAULT);
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
			case ModelPackage.INFRASTRUCTURE__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case ModelPackage.INFRASTRUCTURE__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case ModelPackage.INFRASTRUCTURE__INFRASTRUCTURE_TYPES:
				return isFilled(infrastructureTypes);
			case ModelPackage.INFRASTRUCTURE__ALIASES:
				return isFilled(aliases);
			case ModelPackage.INFRASTRUCTURE__KILL_CHAIN_PHASES:
				return isFilled(killChainPhases);
			case ModelPackage.INFRASTRUCTURE__FIRST_SEEN:
				return FIRST_SEEN_EDEFAULT == null ? firstSeen != null : !FIRST_SEEN_EDEFAULT.equals(firstSeen);
			case ModelPackage.INFRASTRUCTURE__LAST_SEEN:
				return LAST_SEEN_EDEFAULT == null ? lastSeen != null : !LAST_SEEN_EDEFAULT.equals(lastSeen);
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
		result.append(", infrastructureTypes: ");
		result.append(shown(infrastructureTypes));
		result.append(", aliases: ");
		result.append(shown(aliases));
		result.append(", firstSeen: ");
		result.append(firstSeen);
		result.append(", lastSeen: ");
		result.append(lastSeen);
		result.append(')');
		return result.toString();
	}

	@Override
	public Object packed(int featureID) {
		switch (featureID) {
			case ModelPackage.INFRASTRUCTURE__NAME:
				return name;
			case ModelPackage.INFRASTRUCTURE__DESCRIPTION:
				return description;
			case ModelPackage.INFRASTRUCTURE__INFRASTRUCTURE_TYPES:
				return infrastructureTypes;
			case ModelPackage.INFRASTRUCTURE__ALIASES:
				return aliases;
			case ModelPackage.INFRASTRUCTURE__KILL_CHAIN_PHASES:
				return killChainPhases;
			case ModelPackage.INFRASTRUCTURE__FIRST_SEEN:
				return firstSeen;
			case ModelPackage.INFRASTRUCTURE__LAST_SEEN:
				return lastSeen;
		}
		return super.packed(featureID);
	}

	@Override
	public void pack(int featureID, Object value) {
		switch (featureID) {
			case ModelPackage.INFRASTRUCTURE__NAME:
				this.name = (String)value;
				return;
			case ModelPackage.INFRASTRUCTURE__DESCRIPTION:
				this.description = (String)value;
				return;
			case ModelPackage.INFRASTRUCTURE__INFRASTRUCTURE_TYPES:
				this.infrastructureTypes = value;
				return;
			case ModelPackage.INFRASTRUCTURE__ALIASES:
				this.aliases = value;
				return;
			case ModelPackage.INFRASTRUCTURE__KILL_CHAIN_PHASES:
				this.killChainPhases = value;
				return;
			case ModelPackage.INFRASTRUCTURE__FIRST_SEEN:
				this.firstSeen = value;
				return;
			case ModelPackage.INFRASTRUCTURE__LAST_SEEN:
				this.lastSeen = value;
				return;
		}
		super.pack(featureID, value);
	}

} //InfrastructureImpl
