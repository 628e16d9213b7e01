/**
 */
package org.akashi.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Intrusion Set</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * STIX type <code>intrusion-set</code>. STIX 2.1, section 4.9.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.IntrusionSet#getName <em>Name</em>}</li>
 *   <li>{@link org.akashi.model.IntrusionSet#getDescription <em>Description</em>}</li>
 *   <li>{@link org.akashi.model.IntrusionSet#getAliases <em>Aliases</em>}</li>
 *   <li>{@link org.akashi.model.IntrusionSet#getFirstSeen <em>First Seen</em>}</li>
 *   <li>{@link org.akashi.model.IntrusionSet#getLastSeen <em>Last Seen</em>}</li>
 *   <li>{@link org.akashi.model.IntrusionSet#getGoals <em>Goals</em>}</li>
 *   <li>{@link org.akashi.model.IntrusionSet#getResourceLevel <em>Resource Level</em>}</li>
 *   <li>{@link org.akashi.model.IntrusionSet#getPrimaryMotivation <em>Primary Motivation</em>}</li>
 *   <li>{@link org.akashi.model.IntrusionSet#getSecondaryMotivations <em>Secondary Motivations</em>}</li>
 * </ul>
 *
 * @see org.akashi.model.ModelPackage#getIntrusionSet()
 * @model annotation="http://akashi.org/stix name='intrusion-set' section='4.9'"
 * @generated
 */
public interface IntrusionSet extends CoreObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>name</code>: text. Required.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.akashi.model.ModelPackage#getIntrusionSet_Name()
	 * @model required="true"
	 *        annotation="http://akashi.org/stix name='name'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.akashi.model.IntrusionSet#getName <em>Name</em>}' attribute.
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
	 * @see org.akashi.model.ModelPackage#getIntrusionSet_Description()
	 * @model annotation="http://akashi.org/stix name='description'"
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.akashi.model.IntrusionSet#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Aliases</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>aliases</code>: list.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Aliases</em>' attribute list.
	 * @see org.akashi.model.ModelPackage#getIntrusionSet_Aliases()
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
	 * @see org.akashi.model.ModelPackage#getIntrusionSet_FirstSeen()
	 * @model annotation="http://akashi.org/stix name='first_seen' format='time'"
	 * @generated
	 */
	String getFirstSeen();

	/**
	 * Sets the value of the '{@link org.akashi.model.IntrusionSet#getFirstSeen <em>First Seen</em>}' attribute.
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
	 * @see org.akashi.model.ModelPackage#getIntrusionSet_LastSeen()
	 * @model annotation="http://akashi.org/stix name='last_seen' format='time'"
	 * @generated
	 */
	String getLastSeen();

	/**
	 * Sets the value of the '{@link org.akashi.model.IntrusionSet#getLastSeen <em>Last Seen</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Last Seen</em>' attribute.
	 * @see #getLastSeen()
	 * @generated
	 */
	void setLastSeen(String value);

	/**
	 * Returns the value of the '<em><b>Goals</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>goals</code>: list.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Goals</em>' attribute list.
	 * @see org.akashi.model.ModelPackage#getIntrusionSet_Goals()
	 * @model unique="false"
	 *        annotation="http://akashi.org/stix name='goals'"
	 * @generated
	 */
	EList<String> getGoals();

	/**
	 * Returns the value of the '<em><b>Resource Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>resource_level</code>: text. Terms of <code>attack-resource-level-ov</code>.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Resource Level</em>' attribute.
	 * @see #setResourceLevel(String)
	 * @see org.akashi.model.ModelPackage#getIntrusionSet_ResourceLevel()
	 * @model annotation="http://akashi.org/stix name='resource_level' vocabulary='attack-resource-level-ov'"
	 * @generated
	 */
	String getResourceLevel();

	/**
	 * Sets the value of the '{@link org.akashi.model.IntrusionSet#getResourceLevel <em>Resource Level</em>}' attribute.
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
	 * @see org.akashi.model.ModelPackage#getIntrusionSet_PrimaryMotivation()
	 * @model annotation="http://akashi.org/stix name='primary_motivation' vocabulary='attack-motivation-ov'"
	 * @generated
	 */
	String getPrimaryMotivation();

	/**
	 * Sets the value of the '{@link org.akashi.model.IntrusionSet#getPrimaryMotivation <em>Primary Motivation</em>}' attribute.
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
	 * @see org.akashi.model.ModelPackage#getIntrusionSet_SecondaryMotivations()
	 * @model unique="false"
	 *        annotation="http://akashi.org/stix name='secondary_motivations' vocabulary='attack-motivation-ov'"
	 * @generated
	 */
	EList<String> getSecondaryMotivations();

} // IntrusionSet
