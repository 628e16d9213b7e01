/**
 */
package org.akashi.model;

import org.eclipse.emf.common.util.EMap;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Windows Pe Section</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * STIX 2.1, section 6.7.6.3.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.WindowsPeSection#getName <em>Name</em>}</li>
 *   <li>{@link org.akashi.model.WindowsPeSection#getSize <em>Size</em>}</li>
 *   <li>{@link org.akashi.model.WindowsPeSection#getEntropy <em>Entropy</em>}</li>
 *   <li>{@link org.akashi.model.WindowsPeSection#getHashes <em>Hashes</em>}</li>
 * </ul>
 *
 * @see org.akashi.model.ModelPackage#getWindowsPeSection()
 * @model annotation="http://akashi.org/stix section='6.7.6.3'"
 * @generated
 */
public interface WindowsPeSection extends StixElement {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>name</code>: text. Required.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.akashi.model.ModelPackage#getWindowsPeSection_Name()
	 * @model required="true"
	 *        annotation="http://akashi.org/stix name='name'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.akashi.model.WindowsPeSection#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>size</code>: number, <code>null</code> when absent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Size</em>' attribute.
	 * @see #setSize(Long)
	 * @see org.akashi.model.ModelPackage#getWindowsPeSection_Size()
	 * @model annotation="http://akashi.org/stix name='size'"
	 * @generated
	 */
	Long getSize();

	/**
	 * Sets the value of the '{@link org.akashi.model.WindowsPeSection#getSize <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size</em>' attribute.
	 * @see #getSize()
	 * @generated
	 */
	void setSize(Long value);

	/**
	 * Returns the value of the '<em><b>Entropy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>entropy</code>: number, <code>null</code> when absent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Entropy</em>' attribute.
	 * @see #setEntropy(Double)
	 * @see org.akashi.model.ModelPackage#getWindowsPeSection_Entropy()
	 * @model annotation="http://akashi.org/stix name='entropy'"
	 * @generated
	 */
	Double getEntropy();

	/**
	 * Sets the value of the '{@link org.akashi.model.WindowsPeSection#getEntropy <em>Entropy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Entropy</em>' attribute.
	 * @see #getEntropy()
	 * @generated
	 */
	void setEntropy(Double value);

	/**
	 * Returns the value of the '<em><b>Hashes</b></em>' map.
	 * The key is of type {@link java.lang.String},
	 * and the value is of type {@link java.lang.String},
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>hashes</code>: hash values by algorithm.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hashes</em>' map.
	 * @see org.akashi.model.ModelPackage#getWindowsPeSection_Hashes()
	 * @model mapType="org.eclipse.emf.ecore.EStringToStringMapEntry&lt;org.eclipse.emf.ecore.EString, org.eclipse.emf.ecore.EString&gt;"
	 *        annotation="http://akashi.org/stix name='hashes' format='hashes'"
	 * @generated
	 */
	EMap<String, String> getHashes();

} // WindowsPeSection
