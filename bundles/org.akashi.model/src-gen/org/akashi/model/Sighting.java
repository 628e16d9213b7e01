/**
 */
package org.akashi.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Sighting</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * STIX type <code>sighting</code>. STIX 2.1, section 5.2.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.Sighting#getDescription <em>Description</em>}</li>
 *   <li>{@link org.akashi.model.Sighting#getFirstSeen <em>First Seen</em>}</li>
 *   <li>{@link org.akashi.model.Sighting#getLastSeen <em>Last Seen</em>}</li>
 *   <li>{@link org.akashi.model.Sighting#getCount <em>Count</em>}</li>
 *   <li>{@link org.akashi.model.Sighting#getSightingOfRef <em>Sighting Of Ref</em>}</li>
 *   <li>{@link org.akashi.model.Sighting#getObservedDataRefs <em>Observed Data Refs</em>}</li>
 *   <li>{@link org.akashi.model.Sighting#getWhereSightedRefs <em>Where Sighted Refs</em>}</li>
 *   <li>{@link org.akashi.model.Sighting#getSummary <em>Summary</em>}</li>
 * </ul>
 *
 * @see org.akashi.model.ModelPackage#getSighting()
 * @model annotation="http://akashi.org/stix name='sighting' section='5.2'"
 * @generated
 */
public interface Sighting extends CoreObject {
	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>description</code>: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.akashi.model.ModelPackage#getSighting_Description()
	 * @model annotation="http://akashi.org/stix name='description'"
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.akashi.model.Sighting#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>First Seen</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>first_seen</code>: timestamp as written (RFC 3339, UTC).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>First Seen</em>' attribute.
	 * @see #setFirstSeen(String)
	 * @see org.akashi.model.ModelPackage#getSighting_FirstSeen()
	 * @model annotation="http://akashi.org/stix name='first_seen' format='time'"
	 * @generated
	 */
	String getFirstSeen();

	/**
	 * Sets the value of the '{@link org.akashi.model.Sighting#getFirstSeen <em>First Seen</em>}' attribute.
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
	 * @see org.akashi.model.ModelPackage#getSighting_LastSeen()
	 * @model annotation="http://akashi.org/stix name='last_seen' format='time'"
	 * @generated
	 */
	String getLastSeen();

	/**
	 * Sets the value of the '{@link org.akashi.model.Sighting#getLastSeen <em>Last Seen</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Last Seen</em>' attribute.
	 * @see #getLastSeen()
	 * @generated
	 */
	void setLastSeen(String value);

	/**
	 * Returns the value of the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>count</code>: number, <code>null</code> when absent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Count</em>' attribute.
	 * @see #setCount(Integer)
	 * @see org.akashi.model.ModelPackage#getSighting_Count()
	 * @model annotation="http://akashi.org/stix name='count'"
	 * @generated
	 */
	Integer getCount();

	/**
	 * Sets the value of the '{@link org.akashi.model.Sighting#getCount <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Count</em>' attribute.
	 * @see #getCount()
	 * @generated
	 */
	void setCount(Integer value);

	/**
	 * Returns the value of the '<em><b>Sighting Of Ref</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>sighting_of_ref</code>: STIX identifier. Refers to any domain object. Required.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sighting Of Ref</em>' attribute.
	 * @see #setSightingOfRef(String)
	 * @see org.akashi.model.ModelPackage#getSighting_SightingOfRef()
	 * @model required="true"
	 *        annotation="http://akashi.org/stix name='sighting_of_ref' format='id' refs='@sdo'"
	 * @generated
	 */
	String getSightingOfRef();

	/**
	 * Sets the value of the '{@link org.akashi.model.Sighting#getSightingOfRef <em>Sighting Of Ref</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sighting Of Ref</em>' attribute.
	 * @see #getSightingOfRef()
	 * @generated
	 */
	void setSightingOfRef(String value);

	/**
	 * Returns the value of the '<em><b>Observed Data Refs</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>observed_data_refs</code>: STIX identifiers. Refers to observed-data.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Observed Data Refs</em>' attribute list.
	 * @see org.akashi.model.ModelPackage#getSighting_ObservedDataRefs()
	 * @model unique="false"
	 *        annotation="http://akashi.org/stix name='observed_data_refs' format='id' refs='observed-data'"
	 * @generated
	 */
	EList<String> getObservedDataRefs();

	/**
	 * Returns the value of the '<em><b>Where Sighted Refs</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>where_sighted_refs</code>: STIX identifiers. Refers to identity, location.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Where Sighted Refs</em>' attribute list.
	 * @see org.akashi.model.ModelPackage#getSighting_WhereSightedRefs()
	 * @model unique="false"
	 *        annotation="http://akashi.org/stix name='where_sighted_refs' format='id' refs='identity,location'"
	 * @generated
	 */
	EList<String> getWhereSightedRefs();

	/**
	 * Returns the value of the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>summary</code>: <code>null</code> when absent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Summary</em>' attribute.
	 * @see #setSummary(Boolean)
	 * @see org.akashi.model.ModelPackage#getSighting_Summary()
	 * @model annotation="http://akashi.org/stix name='summary'"
	 * @generated
	 */
	Boolean getSummary();

	/**
	 * Sets the value of the '{@link org.akashi.model.Sighting#getSummary <em>Summary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Summary</em>' attribute.
	 * @see #getSummary()
	 * @generated
	 */
	void setSummary(Boolean value);

} // Sighting
