/**
 */
package org.akashi.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Campaign</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * STIX type <code>campaign</code>. STIX 2.1, section 4.2.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.Campaign#getName <em>Name</em>}</li>
 *   <li>{@link org.akashi.model.Campaign#getDescription <em>Description</em>}</li>
 *   <li>{@link org.akashi.model.Campaign#getAliases <em>Aliases</em>}</li>
 *   <li>{@link org.akashi.model.Campaign#getFirstSeen <em>First Seen</em>}</li>
 *   <li>{@link org.akashi.model.Campaign#getLastSeen <em>Last Seen</em>}</li>
 *   <li>{@link org.akashi.model.Campaign#getObjective <em>Objective</em>}</li>
 * </ul>
 *
 * @see org.akashi.model.ModelPackage#getCampaign()
 * @model annotation="http://akashi.org/stix name='campaign' section='4.2'"
 * @generated
 */
public interface Campaign extends CoreObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>name</code>: text. Required.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.akashi.model.ModelPackage#getCampaign_Name()
	 * @model required="true"
	 *        annotation="http://akashi.org/stix name='name'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.akashi.model.Campaign#getName <em>Name</em>}' attribute.
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
	 * @see org.akashi.model.ModelPackage#getCampaign_Description()
	 * @model annotation="http://akashi.org/stix name='description'"
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.akashi.model.Campaign#getDescription <em>Description</em>}' attribute.
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
	 * @see org.akashi.model.ModelPackage#getCampaign_Aliases()
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
	 * @see org.akashi.model.ModelPackage#getCampaign_FirstSeen()
	 * @model annotation="http://akashi.org/stix name='first_seen' format='time'"
	 * @generated
	 */
	String getFirstSeen();

	/**
	 * Sets the value of the '{@link org.akashi.model.Campaign#getFirstSeen <em>First Seen</em>}' attribute.
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
	 * @see org.akashi.model.ModelPackage#getCampaign_LastSeen()
	 * @model annotation="http://akashi.org/stix name='last_seen' format='time'"
	 * @generated
	 */
	String getLastSeen();

	/**
	 * Sets the value of the '{@link org.akashi.model.Campaign#getLastSeen <em>Last Seen</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Last Seen</em>' attribute.
	 * @see #getLastSeen()
	 * @generated
	 */
	void setLastSeen(String value);

	/**
	 * Returns the value of the '<em><b>Objective</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>objective</code>: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Objective</em>' attribute.
	 * @see #setObjective(String)
	 * @see org.akashi.model.ModelPackage#getCampaign_Objective()
	 * @model annotation="http://akashi.org/stix name='objective'"
	 * @generated
	 */
	String getObjective();

	/**
	 * Sets the value of the '{@link org.akashi.model.Campaign#getObjective <em>Objective</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Objective</em>' attribute.
	 * @see #getObjective()
	 * @generated
	 */
	void setObjective(String value);

} // Campaign
