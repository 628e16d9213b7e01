/**
 */
package org.akashi.model.internal;

import org.akashi.model.storage.PackedTime;
import java.util.Collection;

import org.akashi.model.Indicator;
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
 * An implementation of the model object '<em><b>Indicator</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.internal.IndicatorImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.akashi.model.internal.IndicatorImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.akashi.model.internal.IndicatorImpl#getIndicatorTypes <em>Indicator Types</em>}</li>
 *   <li>{@link org.akashi.model.internal.IndicatorImpl#getPattern <em>Pattern</em>}</li>
 *   <li>{@link org.akashi.model.internal.IndicatorImpl#getPatternType <em>Pattern Type</em>}</li>
 *   <li>{@link org.akashi.model.internal.IndicatorImpl#getPatternVersion <em>Pattern Version</em>}</li>
 *   <li>{@link org.akashi.model.internal.IndicatorImpl#getValidFrom <em>Valid From</em>}</li>
 *   <li>{@link org.akashi.model.internal.IndicatorImpl#getValidUntil <em>Valid Until</em>}</li>
 *   <li>{@link org.akashi.model.internal.IndicatorImpl#getKillChainPhases <em>Kill Chain Phases</em>}</li>
 * </ul>
 *
 * @generated
 */
public class IndicatorImpl extends CoreObjectImpl implements Indicator {
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
	 * The cached value of the '{@link #getIndicatorTypes() <em>Indicator Types</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIndicatorTypes()
	 * @generated
	 * @ordered
	 */
	protected Object indicatorTypes;

	/**
	 * The default value of the '{@link #getPattern() <em>Pattern</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPattern()
	 * @generated
	 * @ordered
	 */
	protected static final String PATTERN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPattern() <em>Pattern</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPattern()
	 * @generated
	 * @ordered
	 */
	protected String pattern = PATTERN_EDEFAULT;

	/**
	 * The default value of the '{@link #getPatternType() <em>Pattern Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPatternType()
	 * @generated
	 * @ordered
	 */
	protected static final String PATTERN_TYPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPatternType() <em>Pattern Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPatternType()
	 * @generated
	 * @ordered
	 */
	protected String patternType = PATTERN_TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPatternVersion() <em>Pattern Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPatternVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String PATTERN_VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPatternVersion() <em>Pattern Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPatternVersion()
	 * @generated
	 * @ordered
	 */
	protected String patternVersion = PATTERN_VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getValidFrom() <em>Valid From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidFrom()
	 * @generated
	 * @ordered
	 */
	protected static final String VALID_FROM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getValidFrom() <em>Valid From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidFrom()
	 * @generated
	 * @ordered
	 */
	protected Object validFrom = VALID_FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getValidUntil() <em>Valid Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidUntil()
	 * @generated
	 * @ordered
	 */
	protected static final String VALID_UNTIL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getValidUntil() <em>Valid Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidUntil()
	 * @generated
	 * @ordered
	 */
	protected Object validUntil = VALID_UNTIL_EDEFAULT;

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
	protected IndicatorImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.INDICATOR;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.INDICATOR__NAME, oldName, name));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.INDICATOR__DESCRIPTION, oldDescription, description));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getIndicatorTypes() {
		if (!(indicatorTypes instanceof EList<?>)) {
			indicatorTypes = unpackedTexts(indicatorTypes, ModelPackage.INDICATOR__INDICATOR_TYPES);
		}
		return list(indicatorTypes);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPattern() {
		return pattern;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPattern(String newPattern) {
		String oldPattern = pattern;
		pattern = newPattern;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.INDICATOR__PATTERN, oldPattern, pattern));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPatternType() {
		return patternType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPatternType(String newPatternType) {
		String oldPatternType = patternType;
		patternType = newPatternType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.INDICATOR__PATTERN_TYPE, oldPatternType, patternType));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPatternVersion() {
		return patternVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPatternVersion(String newPatternVersion) {
		String oldPatternVersion = patternVersion;
		patternVersion = newPatternVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.INDICATOR__PATTERN_VERSION, oldPatternVersion, patternVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getValidFrom() {
		return text(validFrom);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValidFrom(String newValidFrom) {
		String oldValidFrom = text(validFrom);
		validFrom = PackedTime.of(newValidFrom);
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.INDICATOR__VALID_FROM, oldValidFrom, newValidFrom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getValidUntil() {
		return text(validUntil);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValidUntil(String newValidUntil) {
		String oldValidUntil = text(validUntil);
		validUntil = PackedTime.of(newValidUntil);
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.INDICATOR__VALID_UNTIL, oldValidUntil, newValidUntil));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<KillChainPhase> getKillChainPhases() {
		if (!(killChainPhases instanceof EList<?>)) {
			killChainPhases = unpackedParts(killChainPhases, KillChainPhase.class, ModelPackage.INDICATOR__KILL_CHAIN_PHASES);
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
			case ModelPackage.INDICATOR__KILL_CHAIN_PHASES:
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
			case ModelPackage.INDICATOR__NAME:
				return getName();
			case ModelPackage.INDICATOR__DESCRIPTION:
				return getDescription();
			case ModelPackage.INDICATOR__INDICATOR_TYPES:
				return getIndicatorTypes();
			case ModelPackage.INDICATOR__PATTERN:
				return getPattern();
			case ModelPackage.INDICATOR__PATTERN_TYPE:
				return getPatternType();
			case ModelPackage.INDICATOR__PATTERN_VERSION:
				return getPatternVersion();
			case ModelPackage.INDICATOR__VALID_FROM:
				return getValidFrom();
			case ModelPackage.INDICATOR__VALID_UNTIL:
				return getValidUntil();
			case ModelPackage.INDICATOR__KILL_CHAIN_PHASES:
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
			case ModelPackage.INDICATOR__NAME:
				setName((String)newValue);
				return;
			case ModelPackage.INDICATOR__DESCRIPTION:
				setDescription((String)newValue);
				return;
			case ModelPackage.INDICATOR__INDICATOR_TYPES:
				getIndicatorTypes().clear();
				getIndicatorTypes().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.INDICATOR__PATTERN:
				setPattern((String)newValue);
				return;
			case ModelPackage.INDICATOR__PATTERN_TYPE:
				setPatternType((String)newValue);
				return;
			case ModelPackage.INDICATOR__PATTERN_VERSION:
				setPatternVersion((String)newValue);
				return;
			case ModelPackage.INDICATOR__VALID_FROM:
				setValidFrom((String)newValue);
				return;
			case ModelPackage.INDICATOR__VALID_UNTIL:
				setValidUntil((String)newValue);
				return;
			case ModelPackage.INDICATOR__KILL_CHAIN_PHASES:
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
			case ModelPackage.INDICATOR__NAME:
				setName(NAME_EDEFAULT);
				return;
			case ModelPackage.INDICATOR__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case ModelPackage.INDICATOR__INDICATOR_TYPES:
				getIndicatorTypes().clear();
				return;
			case ModelPackage.INDICATOR__PATTERN:
				setPattern(PATTERN_EDEFAULT);
				return;
			case ModelPackage.INDICATOR__PATTERN_TYPE:
				setPatternType(PATTERN_TYPE_EDEFAULT);
				return;
			case ModelPackage.INDICATOR__PATTERN_VERSION:
				setPatternVersion(PATTERN_VERSION_EDEFAULT);
				return;
			case ModelPackage.INDICATOR__VALID_FROM:
				setValidFrom(VALID_FROM_EDEFAULT);
				return;
			case ModelPackage.INDICATOR__VALID_UNTIL:
				setValidUntil(VALID_UNTIL_EDEFAULT);
				return;
			case ModelPackage.INDICATOR__KILL_CHAIN_PHASES:
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
			case ModelPackage.INDICATOR__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case ModelPackage.INDICATOR__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case ModelPackage.INDICATOR__INDICATOR_TYPES:
				return isFilled(indicatorTypes);
			case ModelPackage.INDICATOR__PATTERN:
				return PATTERN_EDEFAULT == null ? pattern != null : !PATTERN_EDEFAULT.equals(pattern);
			case ModelPackage.INDICATOR__PATTERN_TYPE:
				return PATTERN_TYPE_EDEFAULT == null ? patternType != null : !PATTERN_TYPE_EDEFAULT.equals(patternType);
			case ModelPackage.INDICATOR__PATTERN_VERSION:
				return PATTERN_VERSION_EDEFAULT == null ? patternVersion != null : !PATTERN_VERSION_EDEFAULT.equals(patternVersion);
			case ModelPackage.INDICATOR__VALID_FROM:
				return VALID_FROM_EDEFAULT == null ? validFrom != null : !VALID_FROM_EDEFAULT.equals(validFrom);
			case ModelPackage.INDICATOR__VALID_UNTIL:
				return VALID_UNTIL_EDEFAULT == null ? validUntil != null : !VALID_UNTIL_EDEFAULT.equals(validUntil);
			case ModelPackage.INDICATOR__KILL_CHAIN_PHASES:
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
		result.append(", indicatorTypes: ");
		result.append(shown(indicatorTypes));
		result.append(", pattern: ");
		result.append(pattern);
		result.append(", patternType: ");
		result.append(patternType);
		result.append(", patternVersion: ");
		result.append(patternVersion);
		result.append(", validFrom: ");
		result.append(validFrom);
		result.append(", validUntil: ");
		result.append(validUntil);
		result.append(')');
		return result.toString();
	}

	@Override
	public Object packed(int featureID) {
		switch (featureID) {
			case ModelPackage.INDICATOR__NAME:
				return name;
			case ModelPackage.INDICATOR__DESCRIPTION:
				return description;
			case ModelPackage.INDICATOR__INDICATOR_TYPES:
				return indicatorTypes;
			case ModelPackage.INDICATOR__PATTERN:
				return pattern;
			case ModelPackage.INDICATOR__PATTERN_TYPE:
				return patternType;
			case ModelPackage.INDICATOR__PATTERN_VERSION:
				return patternVersion;
			case ModelPackage.INDICATOR__VALID_FROM:
				return validFrom;
			case ModelPackage.INDICATOR__VALID_UNTIL:
				return validUntil;
			case ModelPackage.INDICATOR__KILL_CHAIN_PHASES:
				return killChainPhases;
		}
		return super.packed(featureID);
	}

	@Override
	public void pack(int featureID, Object value) {
		switch (featureID) {
			case ModelPackage.INDICATOR__NAME:
				this.name = (String)value;
				return;
			case ModelPackage.INDICATOR__DESCRIPTION:
				this.description = (String)value;
				return;
			case ModelPackage.INDICATOR__INDICATOR_TYPES:
				this.indicatorTypes = value;
				return;
			case ModelPackage.INDICATOR__PATTERN:
				this.pattern = (String)value;
				return;
			case ModelPackage.INDICATOR__PATTERN_TYPE:
				this.patternType = (String)value;
				return;
			case ModelPackage.INDICATOR__PATTERN_VERSION:
				this.patternVersion = (String)value;
				return;
			case ModelPackage.INDICATOR__VALID_FROM:
				this.validFrom = value;
				return;
			case ModelPackage.INDICATOR__VALID_UNTIL:
				this.validUntil = value;
				return;
			case ModelPackage.INDICATOR__KILL_CHAIN_PHASES:
				this.killChainPhases = value;
				return;
		}
		super.pack(featureID, value);
	}

} //IndicatorImpl
