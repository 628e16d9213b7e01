/**
 */
package org.akashi.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Threat Actor</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * STIX type <code>threat-actor</code>. STIX 2.1, section 4.17.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.ThreatActor#getName <em>Name</em>}</li>
 *   <li>{@link org.akashi.model.ThreatActor#getDescription <em>Description</em>}</li>
 *   <li>{@link org.akashi.model.ThreatActor#getThreatActorTypes <em>Threat Actor Types</em>}</li>
 *   <li>{@link org.akashi.model.ThreatActor#getAliases <em>Aliases</em>}</li>
 *   <li>{@link org.akashi.model.ThreatActor#getFirstSeen <em>First Seen</em>}</li>
 *   <li>{@link org.akashi.model.ThreatActor#getLastSeen <em>Last Seen</em>}</li>
 *   <li>{@link org.akashi.model.ThreatActor#getRoles <em>Roles</em>}</li>
 *   <li>{@link org.akashi.model.ThreatActor#getGoals <em>Goals</em>}</li>
 *   <li>{@link org.akashi.model.ThreatActor#getSophistication <em>Sophistication</em>}</li>
 *   <li>{@link org.akashi.model.ThreatActor#getResourceLevel <em>Resource Level</em>}</li>
 *   <li>{@link org.akashi.model.ThreatActor#getPrimaryMotivation <em>Primary Motivation</em>}</li>
 *   <li>{@link org.akashi.model.ThreatActor#getSecondaryMotivations <em>Secondary Motivations</em>}</li>
 *   <li>{@link org.akashi.model.ThreatActor#getPersonalMotivations <em>Personal Motivations</em>}</li>
 * </ul>
 *
 * @see org.akashi.model.ModelPackage#getThreatActor()
 * @model annotation="http://akashi.org/stix name='threat-actor' section='4.17'"
 * @generated
 */
public interface ThreatActor extends CoreObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>name</code>: text. Required.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.akashi.model.ModelPackage#getThreatActor_Name()
	 * @model required="true"
	 *        annotation="http://akashi.org/stix name='name'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.akashi.model.ThreatActor#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>description</code>: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.akashi.model.ModelPackage#getThreatActor_Description()
	 * @model annotation="http://akashi.org/stix name='description'"
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.akashi.model.ThreatActor#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Threat Actor Types</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>threat_actor_types</code>: list. Terms of <code>threat-actor-type-ov</code>.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Threat Actor Types</em>' attribute list.
	 * @see org.akashi.model.ModelPackage#getThreatActor_ThreatActorTypes()
	 * @model unique="false"
	 *        annotation="http://akashi.org/stix name='threat_actor_types' vocabulary='threat-actor-type-ov'"
	 * @generated
	 */
	EList<String> getThreatActorTypes();

	/**
	 * Returns the value of the '<em><b>Aliases</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>aliases</code>: list.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Aliases</em>' attribute list.
	 * @see org.akashi.model.ModelPackage#getThreatActor_Aliases()
	 * @model unique="false"
	 *        annotation="http://akashi.org/stix name='aliases'"
	 * @generated
	 */
	EList<String> getAliases();

	/**
	 * Returns the value of the '<em><b>First Seen</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>first_seen</code>: timestamp as written (RFC 3339, UTC).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>First Seen</em>' attribute.
	 * @see #setFirstSeen(String)
	 * @see org.akashi.model.ModelPackage#getThreatActor_FirstSeen()
	 * @model annotation="http://akashi.org/stix name='first_seen' format='time'"
	 * @generated
	 */
	String getFirstSeen();

	/**
	 * Sets the value of the '{@link org.akashi.model.ThreatActor#getFirstSeen <em>First Seen</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>First Seen</em>' attribute.
	 * @see #getFirstSeen()
	 * @generated
	 */
	void setFirstSeen(String value);

	/**
	 * Returns the value of the '<em><b>Last Seen</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>last_seen</code>: timestamp as written (RFC 3339, UTC).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Last Seen</em>' attribute.
	 * @see #setLastSeen(String)
	 * @see org.akashi.model.ModelPackage#getThreatActor_LastSeen()
	 * @model annotation="http://akashi.org/stix name='last_seen' format='time'"
	 * @generated
	 */
	String getLastSeen();

	/**
	 * Sets the value of the '{@link org.akashi.model.ThreatActor#getLastSeen <em>Last Seen</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Last Seen</em>' attribute.
	 * @see #getLastSeen()
	 * @generated
	 */
	void setLastSeen(String value);

	/**
	 * Returns the value of the '<em><b>Roles</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>roles</code>: list. Terms of <code>threat-actor-role-ov</code>.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Roles</em>' attribute list.
	 * @see org.akashi.model.ModelPackage#getThreatActor_Roles()
	 * @model unique="false"
	 *        annotation="http://akashi.org/stix name='roles' vocabulary='threat-actor-role-ov'"
	 * @generated
	 */
	EList<String> getRoles();

	/**
	 * Returns the value of the '<em><b>Goals</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>goals</code>: list.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Goals</em>' attribute list.
	 * @see org.akashi.model.ModelPackage#getThreatActor_Goals()
	 * @model unique="false"
	 *        annotation="http://akashi.org/stix name='goals'"
	 * @generated
	 */
	EList<String> getGoals();

	/**
	 * Returns the value of the '<em><b>Sophistication</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>sophistication</code>: text. Terms of <code>threat-actor-sophistication-ov</code>.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sophistication</em>' attribute.
	 * @see #setSophistication(String)
	 * @see org.akashi.model.ModelPackage#getThreatActor_Sophistication()
	 * @model annotation="http://akashi.org/stix name='sophistication' vocabulary='threat-actor-sophistication-ov'"
	 * @generated
	 */
	String getSophistication();

	/**
	 * Sets the value of the '{@link org.akashi.model.ThreatActor#getSophistication <em>Sophistication</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sophistication</em>' attribute.
	 * @see #getSophistication()
	 * @generated
	 */
	void setSophistication(String value);

	/**
	 * Returns the value of the '<em><b>Resource Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>resource_level</code>: text. Terms of <code>attack-resource-level-ov</code>.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Resource Level</em>' attribute.
	 * @see #setResourceLevel(String)
	 * @see org.akashi.model.ModelPackage#getThreatActor_ResourceLevel()
	 * @model annotation="http://akashi.org/stix name='resource_level' vocabulary='attack-resource-level-ov'"
	 * @generated
	 */
	String getResourceLevel();

	/**
	 * Sets the value of the '{@link org.akashi.model.ThreatActor#getResourceLevel <em>Resource Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Resource Level</em>' attribute.
	 * @see #getResourceLevel()
	 * @generated
	 */
	void setResourceLevel(String value);

	/**
	 * Returns the value of the '<em><b>Primary Motivation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>primary_motivation</code>: text. Terms of <code>attack-motivation-ov</code>.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Primary Motivation</em>' attribute.
	 * @see #setPrimaryMotivation(String)
	 * @see org.akashi.model.ModelPackage#getThreatActor_PrimaryMotivation()
	 * @model annotation="http://akashi.org/stix name='primary_motivation' vocabulary='attack-motivation-ov'"
	 * @generated
	 */
	String getPrimaryMotivation();

	/**
	 * Sets the value of the '{@link org.akashi.model.ThreatActor#getPrimaryMotivation <em>Primary Motivation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Primary Motivation</em>' attribute.
	 * @see #getPrimaryMotivation()
	 * @generated
	 */
	void setPrimaryMotivation(String value);

	/**
	 * Returns the value of the '<em><b>Secondary Motivations</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>secondary_motivations</code>: list. Terms of <code>attack-motivation-ov</code>.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Secondary Motivations</em>' attribute list.
	 * @see org.akashi.model.ModelPackage#getThreatActor_SecondaryMotivations()
	 * @model unique="false"
	 *        annotation="http://akashi.org/stix name='secondary_motivations' vocabulary='attack-motivation-ov'"
	 * @generated
	 */
	EList<String> getSecondaryMotivations();

	/**
	 * Returns the value of the '<em><b>Personal Motivations</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>personal_motivations</code>: list. Terms of <code>attack-motivation-ov</code>.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Personal Motivations</em>' attribute list.
	 * @see org.akashi.model.ModelPackage#getThreatActor_PersonalMotivations()
	 * @model unique="false"
	 *        annotation="http://akashi.org/stix name='personal_motivations' vocabulary='attack-motivation-ov'"
	 * @generated
	 */
	EList<String> getPersonalMotivations();

} // ThreatActor
