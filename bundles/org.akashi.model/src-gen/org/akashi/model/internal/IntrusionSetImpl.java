/**
 */
package org.akashi.model.internal;

import org.akashi.model.storage.PackedTime;
import java.util.Collection;

import org.akashi.model.IntrusionSet;
import org.akashi.model.ModelPackage;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;


/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Intrusion Set</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.internal.IntrusionSetImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.akashi.model.internal.IntrusionSetImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.akashi.model.internal.IntrusionSetImpl#getAliases <em>Aliases</em>}</li>
 *   <li>{@link org.akashi.model.internal.IntrusionSetImpl#getFirstSeen <em>First Seen</em>}</li>
 *   <li>{@link org.akashi.model.internal.IntrusionSetImpl#getLastSeen <em>Last Seen</em>}</li>
 *   <li>{@link org.akashi.model.internal.IntrusionSetImpl#getGoals <em>Goals</em>}</li>
 *   <li>{@link org.akashi.model.internal.IntrusionSetImpl#getResourceLevel <em>Resource Level</em>}</li>
 *   <li>{@link org.akashi.model.internal.IntrusionSetImpl#getPrimaryMotivation <em>Primary Motivation</em>}</li>
 *   <li>{@link org.akashi.model.internal.IntrusionSetImpl#getSecondaryMotivations <em>Secondary Motivations</em>}</li>
 * </ul>
 *
 * @generated
 */
public class IntrusionSetImpl extends CoreObjectImpl implements IntrusionSet {
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
	 * The cached value of the '{@link #getGoals() <em>Goals</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGoals()
	 * @generated
	 * @ordered
	 */
	protected Object goals;

	/**
	 * The default value of the '{@link #getResourceLevel() <em>Resource Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResourceLevel()
	 * @generated
	 * @ordered
	 */
	protected static final String RESOURCE_LEVEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getResourceLevel() <em>Resource Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResourceLevel()
	 * @generated
	 * @ordered
	 */
	protected String resourceLevel = RESOURCE_LEVEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getPrimaryMotivation() <em>Primary Motivation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrimaryMotivation()
	 * @generated
	 * @ordered
	 */
	protected static final String PRIMARY_MOTIVATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPrimaryMotivation() <em>Primary Motivation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrimaryMotivation()
	 * @generated
	 * @ordered
	 */
	protected String primaryMotivation = PRIMARY_MOTIVATION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSecondaryMotivations() <em>Secondary Motivations</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSecondaryMotivations()
	 * @generated
	 * @ordered
	 */
	protected Object secondaryMotivations;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected IntrusionSetImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.INTRUSION_SET;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.INTRUSION_SET__NAME, oldName, name));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.INTRUSION_SET__DESCRIPTION, oldDescription, description));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getAliases() {
		if (!(aliases instanceof EList<?>)) {
			aliases = unpackedTexts(aliases, ModelPackage.INTRUSION_SET__ALIASES);
		}
		return list(aliases);
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.INTRUSION_SET__FIRST_SEEN, oldFirstSeen, newFirstSeen));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.INTRUSION_SET__LAST_SEEN, oldLastSeen, newLastSeen));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getGoals() {
		if (!(goals instanceof EList<?>)) {
			goals = unpackedTexts(goals, ModelPackage.INTRUSION_SET__GOALS);
		}
		return list(goals);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getResourceLevel() {
		return resourceLevel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResourceLevel(String newResourceLevel) {
		String oldResourceLevel = resourceLevel;
		resourceLevel = newResourceLevel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.INTRUSION_SET__RESOURCE_LEVEL, oldResourceLevel, resourceLevel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPrimaryMotivation() {
		return primaryMotivation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPrimaryMotivation(String newPrimaryMotivation) {
		String oldPrimaryMotivation = primaryMotivation;
		primaryMotivation = newPrimaryMotivation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.INTRUSION_SET__PRIMARY_MOTIVATION, oldPrimaryMotivation, primaryMotivation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getSecondaryMotivations() {
		if (!(secondaryMotivations instanceof EList<?>)) {
			secondaryMotivations = unpackedTexts(secondaryMotivations, ModelPackage.INTRUSION_SET__SECONDARY_MOTIVATIONS);
		}
		return list(secondaryMotivations);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.INTRUSION_SET__NAME:
				return getName();
			case ModelPackage.INTRUSION_SET__DESCRIPTION:
				return getDescription();
			case ModelPackage.INTRUSION_SET__ALIASES:
				return getAliases();
			case ModelPackage.INTRUSION_SET__FIRST_SEEN:
				return getFirstSeen();
			case ModelPackage.INTRUSION_SET__LAST_SEEN:
				return getLastSeen();
			case ModelPackage.INTRUSION_SET__GOALS:
				return getGoals();
			case ModelPackage.INTRUSION_SET__RESOURCE_LEVEL:
				return getResourceLevel();
			case ModelPackage.INTRUSION_SET__PRIMARY_MOTIVATION:
				return getPrimaryMotivation();
			case ModelPackage.INTRUSION_SET__SECONDARY_MOTIVATIONS:
				return getSecondaryMotivations();
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
			case ModelPackage.INTRUSION_SET__NAME:
				setName((String)newValue);
				return;
			case ModelPackage.INTRUSION_SET__DESCRIPTION:
				setDescription((String)newValue);
				return;
			case ModelPackage.INTRUSION_SET__ALIASES:
				getAliases().clear();
				getAliases().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.INTRUSION_SET__FIRST_SEEN:
				setFirstSeen((String)newValue);
				return;
			case ModelPackage.INTRUSION_SET__LAST_SEEN:
				setLastSeen((String)newValue);
				return;
			case ModelPackage.INTRUSION_SET__GOALS:
				getGoals().clear();
				getGoals().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.INTRUSION_SET__RESOURCE_LEVEL:
				setResourceLevel((String)newValue);
				return;
			case ModelPackage.INTRUSION_SET__PRIMARY_MOTIVATION:
				setPrimaryMotivation((String)newValue);
				return;
			case ModelPackage.INTRUSION_SET__SECONDARY_MOTIVATIONS:
				getSecondaryMotivations().clear();
				getSecondaryMotivations().addAll((Collection<? extends String>)newValue);
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
			case ModelPackage.INTRUSION_SET__NAME:
				setName(NAME_EDEFAULT);
				return;
			case ModelPackage.INTRUSION_SET__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case ModelPackage.INTRUSION_SET__ALIASES:
				getAliases().clear();
				return;
			case ModelPackage.INTRUSION_SET__FIRST_SEEN:
				setFirstSeen(FIRST_SEEN_EDEFAULT);
				return;
			case ModelPackage.INTRUSION_SET__LAST_SEEN:
				setLastSeen(LAST_SEEN_EDEFAULT);
				return;
			case ModelPackage.INTRUSION_SET__GOALS:
				getGoals().clear();
				return;
			case ModelPackage.INTRUSION_SET__RESOURCE_LEVEL:
				setResourceLevel(RESOURCE_LEVEL_EDEFAULT);
				return;
			case ModelPackage.INTRUSION_SET__PRIMARY_MOTIVATION:
				setPrimaryMotivation(PRIMARY_MOTIVATION_EDEFAULT);
				return;
			case ModelPackage.INTRUSION_SET__SECONDARY_MOTIVATIONS:
				getSecondaryMotivations().clear();
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
			case ModelPackage.INTRUSION_SET__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case ModelPackage.INTRUSION_SET__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case ModelPackage.INTRUSION_SET__ALIASES:
				return isFilled(aliases);
			case ModelPackage.INTRUSION_SET__FIRST_SEEN:
				return FIRST_SEEN_EDEFAULT == null ? firstSeen != null : !FIRST_SEEN_EDEFAULT.equals(firstSeen);
			case ModelPackage.INTRUSION_SET__LAST_SEEN:
				return LAST_SEEN_EDEFAULT == null ? lastSeen != null : !LAST_SEEN_EDEFAULT.equals(lastSeen);
			case ModelPackage.INTRUSION_SET__GOALS:
				return isFilled(goals);
			case ModelPackage.INTRUSION_SET__RESOURCE_LEVEL:
				return RESOURCE_LEVEL_EDEFAULT == null ? resourceLevel != null : !RESOURCE_LEVEL_EDEFAULT.equals(resourceLevel);
			case ModelPackage.INTRUSION_SET__PRIMARY_MOTIVATION:
				return PRIMARY_MOTIVATION_EDEFAULT == null ? primaryMotivation != null : !PRIMARY_MOTIVATION_EDEFAULT.equals(primaryMotivation);
			case ModelPackage.INTRUSION_SET__SECONDARY_MOTIVATIONS:
				return isFilled(secondaryMotivations);
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
		result.append(", firstSeen: ");
		result.append(firstSeen);
		result.append(", lastSeen: ");
		result.append(lastSeen);
		result.append(", goals: ");
		result.append(shown(goals));
		result.append(", resourceLevel: ");
		result.append(resourceLevel);
		result.append(", primaryMotivation: ");
		result.append(primaryMotivation);
		result.append(", secondaryMotivations: ");
		result.append(shown(secondaryMotivations));
		result.append(')');
		return result.toString();
	}

	@Override
	public Object packed(int featureID) {
		switch (featureID) {
			case ModelPackage.INTRUSION_SET__NAME:
				return name;
			case ModelPackage.INTRUSION_SET__DESCRIPTION:
				return description;
			case ModelPackage.INTRUSION_SET__ALIASES:
				return aliases;
			case ModelPackage.INTRUSION_SET__FIRST_SEEN:
				return firstSeen;
			case ModelPackage.INTRUSION_SET__LAST_SEEN:
				return lastSeen;
			case ModelPackage.INTRUSION_SET__GOALS:
				return goals;
			case ModelPackage.INTRUSION_SET__RESOURCE_LEVEL:
				return resourceLevel;
			case ModelPackage.INTRUSION_SET__PRIMARY_MOTIVATION:
				return primaryMotivation;
			case ModelPackage.INTRUSION_SET__SECONDARY_MOTIVATIONS:
				return secondaryMotivations;
		}
		return super.packed(featureID);
	}

	@Override
	public void pack(int featureID, Object value) {
		switch (featureID) {
			case ModelPackage.INTRUSION_SET__NAME:
				this.name = (String)value;
				return;
			case ModelPackage.INTRUSION_SET__DESCRIPTION:
				this.description = (String)value;
				return;
			case ModelPackage.INTRUSION_SET__ALIASES:
				this.aliases = value;
				return;
			case ModelPackage.INTRUSION_SET__FIRST_SEEN:
				this.firstSeen = value;
				return;
			case ModelPackage.INTRUSION_SET__LAST_SEEN:
				this.lastSeen = value;
				return;
			case ModelPackage.INTRUSION_SET__GOALS:
				this.goals = value;
				return;
			case ModelPackage.INTRUSION_SET__RESOURCE_LEVEL:
				this.resourceLevel = (String)value;
				return;
			case ModelPackage.INTRUSION_SET__PRIMARY_MOTIVATION:
				this.primaryMotivation = (String)value;
				return;
			case ModelPackage.INTRUSION_SET__SECONDARY_MOTIVATIONS:
				this.secondaryMotivations = value;
				return;
		}
		super.pack(featureID, value);
	}

} //IntrusionSetImpl
