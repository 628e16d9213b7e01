/**
 */
package org.akashi.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Location</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * STIX type <code>location</code>. STIX 2.1, section 4.10.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.Location#getName <em>Name</em>}</li>
 *   <li>{@link org.akashi.model.Location#getDescription <em>Description</em>}</li>
 *   <li>{@link org.akashi.model.Location#getLatitude <em>Latitude</em>}</li>
 *   <li>{@link org.akashi.model.Location#getLongitude <em>Longitude</em>}</li>
 *   <li>{@link org.akashi.model.Location#getPrecision <em>Precision</em>}</li>
 *   <li>{@link org.akashi.model.Location#getRegion <em>Region</em>}</li>
 *   <li>{@link org.akashi.model.Location#getCountry <em>Country</em>}</li>
 *   <li>{@link org.akashi.model.Location#getAdministrativeArea <em>Administrative Area</em>}</li>
 *   <li>{@link org.akashi.model.Location#getCity <em>City</em>}</li>
 *   <li>{@link org.akashi.model.Location#getStreetAddress <em>Street Address</em>}</li>
 *   <li>{@link org.akashi.model.Location#getPostalCode <em>Postal Code</em>}</li>
 * </ul>
 *
 * @see org.akashi.model.ModelPackage#getLocation()
 * @model annotation="http://akashi.org/stix name='location' section='4.10'"
 * @generated
 */
public interface Location extends CoreObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>name</code>: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.akashi.model.ModelPackage#getLocation_Name()
	 * @model annotation="http://akashi.org/stix name='name'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.akashi.model.Location#getName <em>Name</em>}' attribute.
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
	 * @see org.akashi.model.ModelPackage#getLocation_Description()
	 * @model annotation="http://akashi.org/stix name='description'"
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.akashi.model.Location#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Latitude</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>latitude</code>: number, <code>null</code> when absent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Latitude</em>' attribute.
	 * @see #setLatitude(Double)
	 * @see org.akashi.model.ModelPackage#getLocation_Latitude()
	 * @model annotation="http://akashi.org/stix name='latitude'"
	 * @generated
	 */
	Double getLatitude();

	/**
	 * Sets the value of the '{@link org.akashi.model.Location#getLatitude <em>Latitude</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Latitude</em>' attribute.
	 * @see #getLatitude()
	 * @generated
	 */
	void setLatitude(Double value);

	/**
	 * Returns the value of the '<em><b>Longitude</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>longitude</code>: number, <code>null</code> when absent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Longitude</em>' attribute.
	 * @see #setLongitude(Double)
	 * @see org.akashi.model.ModelPackage#getLocation_Longitude()
	 * @model annotation="http://akashi.org/stix name='longitude'"
	 * @generated
	 */
	Double getLongitude();

	/**
	 * Sets the value of the '{@link org.akashi.model.Location#getLongitude <em>Longitude</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Longitude</em>' attribute.
	 * @see #getLongitude()
	 * @generated
	 */
	void setLongitude(Double value);

	/**
	 * Returns the value of the '<em><b>Precision</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>precision</code>: number, <code>null</code> when absent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Precision</em>' attribute.
	 * @see #setPrecision(Double)
	 * @see org.akashi.model.ModelPackage#getLocation_Precision()
	 * @model annotation="http://akashi.org/stix name='precision'"
	 * @generated
	 */
	Double getPrecision();

	/**
	 * Sets the value of the '{@link org.akashi.model.Location#getPrecision <em>Precision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Precision</em>' attribute.
	 * @see #getPrecision()
	 * @generated
	 */
	void setPrecision(Double value);

	/**
	 * Returns the value of the '<em><b>Region</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>region</code>: text. Terms of <code>region-ov</code>.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Region</em>' attribute.
	 * @see #setRegion(String)
	 * @see org.akashi.model.ModelPackage#getLocation_Region()
	 * @model annotation="http://akashi.org/stix name='region' vocabulary='region-ov'"
	 * @generated
	 */
	String getRegion();

	/**
	 * Sets the value of the '{@link org.akashi.model.Location#getRegion <em>Region</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Region</em>' attribute.
	 * @see #getRegion()
	 * @generated
	 */
	void setRegion(String value);

	/**
	 * Returns the value of the '<em><b>Country</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>country</code>: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Country</em>' attribute.
	 * @see #setCountry(String)
	 * @see org.akashi.model.ModelPackage#getLocation_Country()
	 * @model annotation="http://akashi.org/stix name='country'"
	 * @generated
	 */
	String getCountry();

	/**
	 * Sets the value of the '{@link org.akashi.model.Location#getCountry <em>Country</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Country</em>' attribute.
	 * @see #getCountry()
	 * @generated
	 */
	void setCountry(String value);

	/**
	 * Returns the value of the '<em><b>Administrative Area</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>administrative_area</code>: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Administrative Area</em>' attribute.
	 * @see #setAdministrativeArea(String)
	 * @see org.akashi.model.ModelPackage#getLocation_AdministrativeArea()
	 * @model annotation="http://akashi.org/stix name='administrative_area'"
	 * @generated
	 */
	String getAdministrativeArea();

	/**
	 * Sets the value of the '{@link org.akashi.model.Location#getAdministrativeArea <em>Administrative Area</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Administrative Area</em>' attribute.
	 * @see #getAdministrativeArea()
	 * @generated
	 */
	void setAdministrativeArea(String value);

	/**
	 * Returns the value of the '<em><b>City</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>city</code>: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>City</em>' attribute.
	 * @see #setCity(String)
	 * @see org.akashi.model.ModelPackage#getLocation_City()
	 * @model annotation="http://akashi.org/stix name='city'"
	 * @generated
	 */
	String getCity();

	/**
	 * Sets the value of the '{@link org.akashi.model.Location#getCity <em>City</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>City</em>' attribute.
	 * @see #getCity()
	 * @generated
	 */
	void setCity(String value);

	/**
	 * Returns the value of the '<em><b>Street Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>street_address</code>: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Street Address</em>' attribute.
	 * @see #setStreetAddress(String)
	 * @see org.akashi.model.ModelPackage#getLocation_StreetAddress()
	 * @model annotation="http://akashi.org/stix name='street_address'"
	 * @generated
	 */
	String getStreetAddress();

	/**
	 * Sets the value of the '{@link org.akashi.model.Location#getStreetAddress <em>Street Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Street Address</em>' attribute.
	 * @see #getStreetAddress()
	 * @generated
	 */
	void setStreetAddress(String value);

	/**
	 * Returns the value of the '<em><b>Postal Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>postal_code</code>: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Postal Code</em>' attribute.
	 * @see #setPostalCode(String)
	 * @see org.akashi.model.ModelPackage#getLocation_PostalCode()
	 * @model annotation="http://akashi.org/stix name='postal_code'"
	 * @generated
	 */
	String getPostalCode();

	/**
	 * Sets the value of the '{@link org.akashi.model.Location#getPostalCode <em>Postal Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Postal Code</em>' attribute.
	 * @see #getPostalCode()
	 * @generated
	 */
	void setPostalCode(String value);

} // Location
