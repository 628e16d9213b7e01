/**
 */
package org.akashi.model.internal;

import java.util.Collection;

import org.akashi.model.KillChainPhase;
import org.akashi.model.ModelPackage;
import org.akashi.model.Tool;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Tool</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.internal.ToolImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.akashi.model.internal.ToolImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.akashi.model.internal.ToolImpl#getToolTypes <em>Tool Types</em>}</li>
 *   <li>{@link org.akashi.model.internal.ToolImpl#getAliases <em>Aliases</em>}</li>
 *   <li>{@link org.akashi.model.internal.ToolImpl#getKillChainPhases <em>Kill Chain Phases</em>}</li>
 *   <li>{@link org.akashi.model.internal.ToolImpl#getToolVersion <em>Tool Version</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ToolImpl extends CoreObjectImpl implements Tool {
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
	 * The cached value of the '{@link #getToolTypes() <em>Tool Types</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getToolTypes()
	 * @generated
	 * @ordered
	 */
	protected Object toolTypes;

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
	 * The default value of the '{@link #getToolVersion() <em>Tool Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getToolVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String TOOL_VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getToolVersion() <em>Tool Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getToolVersion()
	 * @generated
	 * @ordered
	 */
	protected String toolVersion = TOOL_VERSION_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ToolImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.TOOL;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.TOOL__NAME, oldName, name));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.TOOL__DESCRIPTION, oldDescription, description));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getToolTypes() {
		if (!(toolTypes instanceof EList<?>)) {
			toolTypes = unpackedTexts(toolTypes, ModelPackage.TOOL__TOOL_TYPES);
		}
		return list(toolTypes);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getAliases() {
		if (!(aliases instanceof EList<?>)) {
			aliases = unpackedTexts(aliases, ModelPackage.TOOL__ALIASES);
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
			killChainPhases = unpackedParts(killChainPhases, KillChainPhase.class, ModelPackage.TOOL__KILL_CHAIN_PHASES);
		}
		return list(killChainPhases);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getToolVersion() {
		return toolVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setToolVersion(String newToolVersion) {
		String oldToolVersion = toolVersion;
		toolVersion = newToolVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.TOOL__TOOL_VERSION, oldToolVersion, toolVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.TOOL__KILL_CHAIN_PHASES:
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
			case ModelPackage.TOOL__NAME:
				return getName();
			case ModelPackage.TOOL__DESCRIPTION:
				return getDescription();
			case ModelPackage.TOOL__TOOL_TYPES:
				return getToolTypes();
			case ModelPackage.TOOL__ALIASES:
				return getAliases();
			case ModelPackage.TOOL__KILL_CHAIN_PHASES:
				return getKillChainPhases();
			case ModelPackage.TOOL__TOOL_VERSION:
				return getToolVersion();
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
			case ModelPackage.TOOL__NAME:
				setName((String)newValue);
				return;
			case ModelPackage.TOOL__DESCRIPTION:
				setDescription((String)newValue);
				return;
			case ModelPackage.TOOL__TOOL_TYPES:
				getToolTypes().clear();
				getToolTypes().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.TOOL__ALIASES:
				getAliases().clear();
				getAliases().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.TOOL__KILL_CHAIN_PHASES:
				getKillChainPhases().clear();
				getKillChainPhases().addAll((Collection<? extends KillChainPhase>)newValue);
				return;
			case ModelPackage.TOOL__TOOL_VERSION:
				setToolVersion((String)newValue);
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
			case ModelPackage.TOOL__NAME:
				setName(NAME_EDEFAULT);
				return;
			case ModelPackage.TOOL__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case ModelPackage.TOOL__TOOL_TYPES:
				getToolTypes().clear();
				return;
			case ModelPackage.TOOL__ALIASES:
				getAliases().clear();
				return;
			case ModelPackage.TOOL__KILL_CHAIN_PHASES:
				getKillChainPhases().clear();
				return;
			case ModelPackage.TOOL__TOOL_VERSION:
				setToolVersion(TOOL_VERSION_EDEFAULT);
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
			case ModelPackage.TOOL__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case ModelPackage.TOOL__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case ModelPackage.TOOL__TOOL_TYPES:
				return isFilled(toolTypes);
			case ModelPackage.TOOL__ALIASES:
				return isFilled(aliases);
			case ModelPackage.TOOL__KILL_CHAIN_PHASES:
				return isFilled(killChainPhases);
			case ModelPackage.TOOL__TOOL_VERSION:
				return TOOL_VERSION_EDEFAULT == null ? toolVersion != null : !TOOL_VERSION_EDEFAULT.equals(toolVersion);
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
		result.append(", toolTypes: ");
		result.append(shown(toolTypes));
		result.append(", aliases: ");
		result.append(shown(aliases));
		result.append(", toolVersion: ");
		result.append(toolVersion);
		result.append(')');
		return result.toString();
	}

	@Override
	public Object packed(int featureID) {
		switch (featureID) {
			case ModelPackage.TOOL__NAME:
				return name;
			case ModelPackage.TOOL__DESCRIPTION:
				return description;
			case ModelPackage.TOOL__TOOL_TYPES:
				return toolTypes;
			case ModelPackage.TOOL__ALIASES:
				return aliases;
			case ModelPackage.TOOL__KILL_CHAIN_PHASES:
				return killChainPhases;
			case ModelPackage.TOOL__TOOL_VERSION:
				return toolVersion;
		}
		return super.packed(featureID);
	}

	@Override
	public void pack(int featureID, Object value) {
		switch (featureID) {
			case ModelPackage.TOOL__NAME:
				this.name = (String)value;
				return;
			case ModelPackage.TOOL__DESCRIPTION:
				this.description = (String)value;
				return;
			case ModelPackage.TOOL__TOOL_TYPES:
				this.toolTypes = value;
				return;
			case ModelPackage.TOOL__ALIASES:
				this.aliases = value;
				return;
			case ModelPackage.TOOL__KILL_CHAIN_PHASES:
				this.killChainPhases = value;
				return;
			case ModelPackage.TOOL__TOOL_VERSION:
				this.toolVersion = (String)value;
				return;
		}
		super.pack(featureID, value);
	}

} //ToolImpl
