/**
 */
package org.akashi.model.internal;

import org.akashi.model.AlternateDataStream;
import org.akashi.model.ArchiveExt;
import org.akashi.model.Artifact;
import org.akashi.model.AttackPattern;
import org.akashi.model.AutonomousSystem;
import org.akashi.model.Campaign;
import org.akashi.model.CoreObject;
import org.akashi.model.CourseOfAction;
import org.akashi.model.CustomObject;
import org.akashi.model.CyberObservable;
import org.akashi.model.Directory;
import org.akashi.model.DomainName;
import org.akashi.model.EmailAddr;
import org.akashi.model.EmailMessage;
import org.akashi.model.EmailMimePart;
import org.akashi.model.Evidence;
import org.akashi.model.ExtensionDefinition;
import org.akashi.model.ExternalReference;
import org.akashi.model.File;
import org.akashi.model.GranularMarking;
import org.akashi.model.Grouping;
import org.akashi.model.HttpRequestExt;
import org.akashi.model.IcmpExt;
import org.akashi.model.Identity;
import org.akashi.model.IdentityDecision;
import org.akashi.model.Incident;
import org.akashi.model.Indicator;
import org.akashi.model.Infrastructure;
import org.akashi.model.IntrusionSet;
import org.akashi.model.Ipv4Addr;
import org.akashi.model.Ipv6Addr;
import org.akashi.model.KillChainPhase;
import org.akashi.model.LanguageContent;
import org.akashi.model.Location;
import org.akashi.model.MacAddr;
import org.akashi.model.Malware;
import org.akashi.model.MalwareAnalysis;
import org.akashi.model.MarkingDefinition;
import org.akashi.model.MergedObject;
import org.akashi.model.ModelFactory;
import org.akashi.model.ModelPackage;
import org.akashi.model.MovedReference;
import org.akashi.model.Mutex;
import org.akashi.model.NameAssertion;
import org.akashi.model.NetworkTraffic;
import org.akashi.model.Note;
import org.akashi.model.NtfsExt;
import org.akashi.model.ObservedData;
import org.akashi.model.Opinion;
import org.akashi.model.PdfExt;
import org.akashi.model.RasterImageExt;
import org.akashi.model.Relationship;
import org.akashi.model.Report;
import org.akashi.model.Sighting;
import org.akashi.model.SocketExt;
import org.akashi.model.Software;
import org.akashi.model.StixElement;
import org.akashi.model.StixObject;
import org.akashi.model.TcpExt;
import org.akashi.model.ThreatActor;
import org.akashi.model.Tool;
import org.akashi.model.UnixAccountExt;
import org.akashi.model.Url;
import org.akashi.model.UserAccount;
import org.akashi.model.Vulnerability;
import org.akashi.model.WindowsPeOptionalHeader;
import org.akashi.model.WindowsPeSection;
import org.akashi.model.WindowsPebinaryExt;
import org.akashi.model.WindowsProcessExt;
import org.akashi.model.WindowsRegistryKey;
import org.akashi.model.WindowsRegistryValue;
import org.akashi.model.WindowsServiceExt;
import org.akashi.model.X509Certificate;
import org.akashi.model.X509V3Extensions;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class ModelPackageImpl extends EPackageImpl implements ModelPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass stixElementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass stixObjectEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass coreObjectEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass cyberObservableEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass customObjectEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass evidenceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass nameAssertionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass mergedObjectEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass movedReferenceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass identityDecisionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass externalReferenceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass killChainPhaseEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass granularMarkingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass attackPatternEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass campaignEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass courseOfActionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass groupingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass identityEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass incidentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass indicatorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass infrastructureEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass intrusionSetEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass locationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass malwareEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass malwareAnalysisEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass noteEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass observedDataEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass opinionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass reportEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass threatActorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass toolEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass vulnerabilityEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass relationshipEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass sightingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass markingDefinitionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass languageContentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass extensionDefinitionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass artifactEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass autonomousSystemEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass directoryEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass domainNameEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass emailAddrEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass emailMessageEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass emailMimePartEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass fileEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass archiveExtEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass ntfsExtEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass alternateDataStreamEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass pdfExtEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass rasterImageExtEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass windowsPebinaryExtEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass windowsPeOptionalHeaderEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass windowsPeSectionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass ipv4AddrEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass ipv6AddrEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass macAddrEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass mutexEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass networkTrafficEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass httpRequestExtEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass icmpExtEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass socketExtEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass tcpExtEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass processEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass windowsProcessExtEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass windowsServiceExtEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass softwareEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass urlEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass userAccountEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass unixAccountExtEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass windowsRegistryKeyEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass windowsRegistryValueEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass x509CertificateEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass x509V3ExtensionsEClass = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.akashi.model.ModelPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private ModelPackageImpl() {
		super(eNS_URI, ModelFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link ModelPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static ModelPackage init() {
		if (isInited) return (ModelPackage)EPackage.Registry.INSTANCE.getEPackage(ModelPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredModelPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		ModelPackageImpl theModelPackage = registeredModelPackage instanceof ModelPackageImpl ? (ModelPackageImpl)registeredModelPackage : new ModelPackageImpl();

		isInited = true;

		// Create package meta-data objects
		theModelPackage.createPackageContents();

		// Initialize created meta-data
		theModelPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theModelPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(ModelPackage.eNS_URI, theModelPackage);
		return theModelPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStixElement() {
		return stixElementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStixElement_Custom() {
		return (EReference)stixElementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStixObject() {
		return stixObjectEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStixObject_SpecVersion() {
		return (EAttribute)stixObjectEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStixObject_Id() {
		return (EAttribute)stixObjectEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStixObject_ObjectMarkingRefs() {
		return (EAttribute)stixObjectEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStixObject_GranularMarkings() {
		return (EReference)stixObjectEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStixObject_Extensions() {
		return (EReference)stixObjectEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStixObject_Evidence() {
		return (EReference)stixObjectEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStixObject_Names() {
		return (EReference)stixObjectEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStixObject_Merged() {
		return (EReference)stixObjectEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStixObject_Moved() {
		return (EReference)stixObjectEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStixObject_Distinctions() {
		return (EReference)stixObjectEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCoreObject() {
		return coreObjectEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCoreObject_CreatedByRef() {
		return (EAttribute)coreObjectEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCoreObject_Created() {
		return (EAttribute)coreObjectEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCoreObject_Modified() {
		return (EAttribute)coreObjectEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCoreObject_Revoked() {
		return (EAttribute)coreObjectEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCoreObject_Labels() {
		return (EAttribute)coreObjectEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCoreObject_Confidence() {
		return (EAttribute)coreObjectEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCoreObject_Lang() {
		return (EAttribute)coreObjectEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCoreObject_ExternalReferences() {
		return (EReference)coreObjectEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCyberObservable() {
		return cyberObservableEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCyberObservable_Defanged() {
		return (EAttribute)cyberObservableEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCustomObject() {
		return customObjectEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCustomObject_Type() {
		return (EAttribute)customObjectEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEvidence() {
		return evidenceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvidence_ReportRef() {
		return (EAttribute)evidenceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvidence_Sha256() {
		return (EAttribute)evidenceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvidence_Start() {
		return (EAttribute)evidenceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvidence_End() {
		return (EAttribute)evidenceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvidence_Page() {
		return (EAttribute)evidenceEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvidence_Quote() {
		return (EAttribute)evidenceEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvidence_Property() {
		return (EAttribute)evidenceEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvidence_Stated() {
		return (EAttribute)evidenceEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvidence_Extractor() {
		return (EAttribute)evidenceEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvidence_Confidence() {
		return (EAttribute)evidenceEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvidence_Mention() {
		return (EAttribute)evidenceEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvidence_DecidedBy() {
		return (EAttribute)evidenceEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvidence_DecidedAt() {
		return (EAttribute)evidenceEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvidence_Why() {
		return (EAttribute)evidenceEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNameAssertion() {
		return nameAssertionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNameAssertion_Name() {
		return (EAttribute)nameAssertionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNameAssertion_AssertedBy() {
		return (EAttribute)nameAssertionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNameAssertion_AssertedByRef() {
		return (EAttribute)nameAssertionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNameAssertion_Since() {
		return (EAttribute)nameAssertionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNameAssertion_Until() {
		return (EAttribute)nameAssertionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNameAssertion_Confidence() {
		return (EAttribute)nameAssertionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getNameAssertion_Evidence() {
		return (EReference)nameAssertionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMergedObject() {
		return mergedObjectEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMergedObject_MergedId() {
		return (EAttribute)mergedObjectEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMergedObject_Into() {
		return (EAttribute)mergedObjectEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMergedObject_Former() {
		return (EAttribute)mergedObjectEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMergedObject_Shared() {
		return (EReference)mergedObjectEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMergedObject_MergedBy() {
		return (EAttribute)mergedObjectEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMergedObject_MergedAt() {
		return (EAttribute)mergedObjectEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMergedObject_Why() {
		return (EAttribute)mergedObjectEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMovedReference() {
		return movedReferenceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMovedReference_Place() {
		return (EAttribute)movedReferenceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMovedReference_Element() {
		return (EAttribute)movedReferenceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMovedReference_Before() {
		return (EAttribute)movedReferenceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMovedReference_MergedIds() {
		return (EAttribute)movedReferenceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIdentityDecision() {
		return identityDecisionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIdentityDecision_Kind() {
		return (EAttribute)identityDecisionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIdentityDecision_Other() {
		return (EAttribute)identityDecisionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIdentityDecision_DecidedBy() {
		return (EAttribute)identityDecisionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIdentityDecision_DecidedAt() {
		return (EAttribute)identityDecisionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIdentityDecision_Why() {
		return (EAttribute)identityDecisionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getExternalReference() {
		return externalReferenceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExternalReference_SourceName() {
		return (EAttribute)externalReferenceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExternalReference_Description() {
		return (EAttribute)externalReferenceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExternalReference_Url() {
		return (EAttribute)externalReferenceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getExternalReference_Hashes() {
		return (EReference)externalReferenceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExternalReference_ExternalId() {
		return (EAttribute)externalReferenceEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getKillChainPhase() {
		return killChainPhaseEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKillChainPhase_KillChainName() {
		return (EAttribute)killChainPhaseEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKillChainPhase_PhaseName() {
		return (EAttribute)killChainPhaseEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getGranularMarking() {
		return granularMarkingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGranularMarking_Lang() {
		return (EAttribute)granularMarkingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGranularMarking_MarkingRef() {
		return (EAttribute)granularMarkingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGranularMarking_Selectors() {
		return (EAttribute)granularMarkingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAttackPattern() {
		return attackPatternEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttackPattern_Name() {
		return (EAttribute)attackPatternEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttackPattern_Description() {
		return (EAttribute)attackPatternEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttackPattern_Aliases() {
		return (EAttribute)attackPatternEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAttackPattern_KillChainPhases() {
		return (EReference)attackPatternEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCampaign() {
		return campaignEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCampaign_Name() {
		return (EAttribute)campaignEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCampaign_Description() {
		return (EAttribute)campaignEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCampaign_Aliases() {
		return (EAttribute)campaignEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCampaign_FirstSeen() {
		return (EAttribute)campaignEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCampaign_LastSeen() {
		return (EAttribute)campaignEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCampaign_Objective() {
		return (EAttribute)campaignEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCourseOfAction() {
		return courseOfActionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCourseOfAction_Name() {
		return (EAttribute)courseOfActionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCourseOfAction_Description() {
		return (EAttribute)courseOfActionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getGrouping() {
		return groupingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGrouping_Name() {
		return (EAttribute)groupingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGrouping_Description() {
		return (EAttribute)groupingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGrouping_Context() {
		return (EAttribute)groupingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGrouping_ObjectRefs() {
		return (EAttribute)groupingEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIdentity() {
		return identityEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIdentity_Name() {
		return (EAttribute)identityEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIdentity_Description() {
		return (EAttribute)identityEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIdentity_Roles() {
		return (EAttribute)identityEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIdentity_IdentityClass() {
		return (EAttribute)identityEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIdentity_Sectors() {
		return (EAttribute)identityEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIdentity_ContactInformation() {
		return (EAttribute)identityEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIncident() {
		return incidentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIncident_Name() {
		return (EAttribute)incidentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIncident_Description() {
		return (EAttribute)incidentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIndicator() {
		return indicatorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicator_Name() {
		return (EAttribute)indicatorEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicator_Description() {
		return (EAttribute)indicatorEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicator_IndicatorTypes() {
		return (EAttribute)indicatorEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicator_Pattern() {
		return (EAttribute)indicatorEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicator_PatternType() {
		return (EAttribute)indicatorEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicator_PatternVersion() {
		return (EAttribute)indicatorEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicator_ValidFrom() {
		return (EAttribute)indicatorEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicator_ValidUntil() {
		return (EAttribute)indicatorEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIndicator_KillChainPhases() {
		return (EReference)indicatorEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getInfrastructure() {
		return infrastructureEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInfrastructure_Name() {
		return (EAttribute)infrastructureEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInfrastructure_Description() {
		return (EAttribute)infrastructureEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInfrastructure_InfrastructureTypes() {
		return (EAttribute)infrastructureEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInfrastructure_Aliases() {
		return (EAttribute)infrastructureEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInfrastructure_KillChainPhases() {
		return (EReference)infrastructureEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInfrastructure_FirstSeen() {
		return (EAttribute)infrastructureEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInfrastructure_LastSeen() {
		return (EAttribute)infrastructureEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIntrusionSet() {
		return intrusionSetEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIntrusionSet_Name() {
		return (EAttribute)intrusionSetEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIntrusionSet_Description() {
		return (EAttribute)intrusionSetEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIntrusionSet_Aliases() {
		return (EAttribute)intrusionSetEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIntrusionSet_FirstSeen() {
		return (EAttribute)intrusionSetEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIntrusionSet_LastSeen() {
		return (EAttribute)intrusionSetEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIntrusionSet_Goals() {
		return (EAttribute)intrusionSetEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIntrusionSet_ResourceLevel() {
		return (EAttribute)intrusionSetEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIntrusionSet_PrimaryMotivation() {
		return (EAttribute)intrusionSetEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIntrusionSet_SecondaryMotivations() {
		return (EAttribute)intrusionSetEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLocation() {
		return locationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLocation_Name() {
		return (EAttribute)locationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLocation_Description() {
		return (EAttribute)locationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLocation_Latitude() {
		return (EAttribute)locationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLocation_Longitude() {
		return (EAttribute)locationEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLocation_Precision() {
		return (EAttribute)locationEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLocation_Region() {
		return (EAttribute)locationEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLocation_Country() {
		return (EAttribute)locationEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLocation_AdministrativeArea() {
		return (EAttribute)locationEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLocation_City() {
		return (EAttribute)locationEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLocation_StreetAddress() {
		return (EAttribute)locationEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLocation_PostalCode() {
		return (EAttribute)locationEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMalware() {
		return malwareEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMalware_Name() {
		return (EAttribute)malwareEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMalware_Description() {
		return (EAttribute)malwareEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMalware_MalwareTypes() {
		return (EAttribute)malwareEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMalware_IsFamily() {
		return (EAttribute)malwareEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMalware_Aliases() {
		return (EAttribute)malwareEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMalware_KillChainPhases() {
		return (EReference)malwareEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMalware_FirstSeen() {
		return (EAttribute)malwareEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMalware_LastSeen() {
		return (EAttribute)malwareEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMalware_OperatingSystemRefs() {
		return (EAttribute)malwareEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMalware_ArchitectureExecutionEnvs() {
		return (EAttribute)malwareEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMalware_ImplementationLanguages() {
		return (EAttribute)malwareEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMalware_Capabilities() {
		return (EAttribute)malwareEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMalware_SampleRefs() {
		return (EAttribute)malwareEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMalwareAnalysis() {
		return malwareAnalysisEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMalwareAnalysis_Product() {
		return (EAttribute)malwareAnalysisEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMalwareAnalysis_Version() {
		return (EAttribute)malwareAnalysisEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMalwareAnalysis_HostVmRef() {
		return (EAttribute)malwareAnalysisEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMalwareAnalysis_OperatingSystemRef() {
		return (EAttribute)malwareAnalysisEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMalwareAnalysis_InstalledSoftwareRefs() {
		return (EAttribute)malwareAnalysisEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMalwareAnalysis_ConfigurationVersion() {
		return (EAttribute)malwareAnalysisEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMalwareAnalysis_Modules() {
		return (EAttribute)malwareAnalysisEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMalwareAnalysis_AnalysisEngineVersion() {
		return (EAttribute)malwareAnalysisEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMalwareAnalysis_AnalysisDefinitionVersion() {
		return (EAttribute)malwareAnalysisEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMalwareAnalysis_Submitted() {
		return (EAttribute)malwareAnalysisEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMalwareAnalysis_AnalysisStarted() {
		return (EAttribute)malwareAnalysisEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMalwareAnalysis_AnalysisEnded() {
		return (EAttribute)malwareAnalysisEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMalwareAnalysis_ResultName() {
		return (EAttribute)malwareAnalysisEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMalwareAnalysis_Result() {
		return (EAttribute)malwareAnalysisEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMalwareAnalysis_AnalysisScoRefs() {
		return (EAttribute)malwareAnalysisEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMalwareAnalysis_SampleRef() {
		return (EAttribute)malwareAnalysisEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNote() {
		return noteEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNote_Abstract() {
		return (EAttribute)noteEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNote_Content() {
		return (EAttribute)noteEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNote_Authors() {
		return (EAttribute)noteEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNote_ObjectRefs() {
		return (EAttribute)noteEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getObservedData() {
		return observedDataEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getObservedData_FirstObserved() {
		return (EAttribute)observedDataEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getObservedData_LastObserved() {
		return (EAttribute)observedDataEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getObservedData_NumberObserved() {
		return (EAttribute)observedDataEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getObservedData_Objects() {
		return (EReference)observedDataEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getObservedData_ObjectRefs() {
		return (EAttribute)observedDataEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOpinion() {
		return opinionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOpinion_Explanation() {
		return (EAttribute)opinionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOpinion_Authors() {
		return (EAttribute)opinionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOpinion_Opinion() {
		return (EAttribute)opinionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOpinion_ObjectRefs() {
		return (EAttribute)opinionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getReport() {
		return reportEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReport_Name() {
		return (EAttribute)reportEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReport_Description() {
		return (EAttribute)reportEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReport_ReportTypes() {
		return (EAttribute)reportEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReport_Published() {
		return (EAttribute)reportEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReport_ObjectRefs() {
		return (EAttribute)reportEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getThreatActor() {
		return threatActorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getThreatActor_Name() {
		return (EAttribute)threatActorEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getThreatActor_Description() {
		return (EAttribute)threatActorEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getThreatActor_ThreatActorTypes() {
		return (EAttribute)threatActorEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getThreatActor_Aliases() {
		return (EAttribute)threatActorEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getThreatActor_FirstSeen() {
		return (EAttribute)threatActorEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getThreatActor_LastSeen() {
		return (EAttribute)threatActorEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getThreatActor_Roles() {
		return (EAttribute)threatActorEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getThreatActor_Goals() {
		return (EAttribute)threatActorEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getThreatActor_Sophistication() {
		return (EAttribute)threatActorEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getThreatActor_ResourceLevel() {
		return (EAttribute)threatActorEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getThreatActor_PrimaryMotivation() {
		return (EAttribute)threatActorEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getThreatActor_SecondaryMotivations() {
		return (EAttribute)threatActorEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getThreatActor_PersonalMotivations() {
		return (EAttribute)threatActorEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTool() {
		return toolEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTool_Name() {
		return (EAttribute)toolEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTool_Description() {
		return (EAttribute)toolEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTool_ToolTypes() {
		return (EAttribute)toolEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTool_Aliases() {
		return (EAttribute)toolEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTool_KillChainPhases() {
		return (EReference)toolEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTool_ToolVersion() {
		return (EAttribute)toolEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getVulnerability() {
		return vulnerabilityEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVulnerability_Name() {
		return (EAttribute)vulnerabilityEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVulnerability_Description() {
		return (EAttribute)vulnerabilityEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRelationship() {
		return relationshipEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRelationship_RelationshipType() {
		return (EAttribute)relationshipEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRelationship_Description() {
		return (EAttribute)relationshipEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRelationship_SourceRef() {
		return (EAttribute)relationshipEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRelationship_TargetRef() {
		return (EAttribute)relationshipEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRelationship_StartTime() {
		return (EAttribute)relationshipEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRelationship_StopTime() {
		return (EAttribute)relationshipEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSighting() {
		return sightingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSighting_Description() {
		return (EAttribute)sightingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSighting_FirstSeen() {
		return (EAttribute)sightingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSighting_LastSeen() {
		return (EAttribute)sightingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSighting_Count() {
		return (EAttribute)sightingEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSighting_SightingOfRef() {
		return (EAttribute)sightingEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSighting_ObservedDataRefs() {
		return (EAttribute)sightingEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSighting_WhereSightedRefs() {
		return (EAttribute)sightingEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSighting_Summary() {
		return (EAttribute)sightingEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMarkingDefinition() {
		return markingDefinitionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMarkingDefinition_Name() {
		return (EAttribute)markingDefinitionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMarkingDefinition_CreatedByRef() {
		return (EAttribute)markingDefinitionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMarkingDefinition_Created() {
		return (EAttribute)markingDefinitionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMarkingDefinition_ExternalReferences() {
		return (EReference)markingDefinitionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMarkingDefinition_DefinitionType() {
		return (EAttribute)markingDefinitionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMarkingDefinition_Definition() {
		return (EAttribute)markingDefinitionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLanguageContent() {
		return languageContentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLanguageContent_ObjectRef() {
		return (EAttribute)languageContentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLanguageContent_ObjectModified() {
		return (EAttribute)languageContentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLanguageContent_Contents() {
		return (EReference)languageContentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getExtensionDefinition() {
		return extensionDefinitionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExtensionDefinition_Name() {
		return (EAttribute)extensionDefinitionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExtensionDefinition_Description() {
		return (EAttribute)extensionDefinitionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExtensionDefinition_Schema() {
		return (EAttribute)extensionDefinitionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExtensionDefinition_Version() {
		return (EAttribute)extensionDefinitionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExtensionDefinition_ExtensionTypes() {
		return (EAttribute)extensionDefinitionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExtensionDefinition_ExtensionProperties() {
		return (EAttribute)extensionDefinitionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getArtifact() {
		return artifactEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getArtifact_MimeType() {
		return (EAttribute)artifactEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getArtifact_PayloadBin() {
		return (EAttribute)artifactEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getArtifact_Url() {
		return (EAttribute)artifactEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getArtifact_Hashes() {
		return (EReference)artifactEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getArtifact_EncryptionAlgorithm() {
		return (EAttribute)artifactEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getArtifact_DecryptionKey() {
		return (EAttribute)artifactEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAutonomousSystem() {
		return autonomousSystemEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAutonomousSystem_Number() {
		return (EAttribute)autonomousSystemEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAutonomousSystem_Name() {
		return (EAttribute)autonomousSystemEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAutonomousSystem_Rir() {
		return (EAttribute)autonomousSystemEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDirectory() {
		return directoryEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDirectory_Path() {
		return (EAttribute)directoryEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDirectory_PathEnc() {
		return (EAttribute)directoryEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDirectory_Ctime() {
		return (EAttribute)directoryEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDirectory_Mtime() {
		return (EAttribute)directoryEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDirectory_Atime() {
		return (EAttribute)directoryEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDirectory_ContainsRefs() {
		return (EAttribute)directoryEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDomainName() {
		return domainNameEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDomainName_Value() {
		return (EAttribute)domainNameEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDomainName_ResolvesToRefs() {
		return (EAttribute)domainNameEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEmailAddr() {
		return emailAddrEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEmailAddr_Value() {
		return (EAttribute)emailAddrEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEmailAddr_DisplayName() {
		return (EAttribute)emailAddrEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEmailAddr_BelongsToRef() {
		return (EAttribute)emailAddrEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEmailMessage() {
		return emailMessageEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEmailMessage_IsMultipart() {
		return (EAttribute)emailMessageEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEmailMessage_Date() {
		return (EAttribute)emailMessageEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEmailMessage_ContentType() {
		return (EAttribute)emailMessageEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEmailMessage_FromRef() {
		return (EAttribute)emailMessageEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEmailMessage_SenderRef() {
		return (EAttribute)emailMessageEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEmailMessage_ToRefs() {
		return (EAttribute)emailMessageEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEmailMessage_CcRefs() {
		return (EAttribute)emailMessageEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEmailMessage_BccRefs() {
		return (EAttribute)emailMessageEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEmailMessage_MessageId() {
		return (EAttribute)emailMessageEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEmailMessage_Subject() {
		return (EAttribute)emailMessageEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEmailMessage_ReceivedLines() {
		return (EAttribute)emailMessageEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEmailMessage_AdditionalHeaderFields() {
		return (EReference)emailMessageEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEmailMessage_Body() {
		return (EAttribute)emailMessageEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEmailMessage_BodyMultipart() {
		return (EReference)emailMessageEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEmailMessage_RawEmailRef() {
		return (EAttribute)emailMessageEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEmailMimePart() {
		return emailMimePartEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEmailMimePart_Body() {
		return (EAttribute)emailMimePartEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEmailMimePart_BodyRawRef() {
		return (EAttribute)emailMimePartEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEmailMimePart_ContentType() {
		return (EAttribute)emailMimePartEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEmailMimePart_ContentDisposition() {
		return (EAttribute)emailMimePartEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFile() {
		return fileEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFile_Hashes() {
		return (EReference)fileEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFile_Size() {
		return (EAttribute)fileEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFile_Name() {
		return (EAttribute)fileEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFile_NameEnc() {
		return (EAttribute)fileEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFile_MagicNumberHex() {
		return (EAttribute)fileEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFile_MimeType() {
		return (EAttribute)fileEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFile_Ctime() {
		return (EAttribute)fileEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFile_Mtime() {
		return (EAttribute)fileEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFile_Atime() {
		return (EAttribute)fileEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFile_ParentDirectoryRef() {
		return (EAttribute)fileEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFile_ContainsRefs() {
		return (EAttribute)fileEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFile_ContentRef() {
		return (EAttribute)fileEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFile_ArchiveExt() {
		return (EReference)fileEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFile_NtfsExt() {
		return (EReference)fileEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFile_PdfExt() {
		return (EReference)fileEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFile_RasterImageExt() {
		return (EReference)fileEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFile_WindowsPebinaryExt() {
		return (EReference)fileEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getArchiveExt() {
		return archiveExtEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getArchiveExt_ContainsRefs() {
		return (EAttribute)archiveExtEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getArchiveExt_Comment() {
		return (EAttribute)archiveExtEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNtfsExt() {
		return ntfsExtEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNtfsExt_Sid() {
		return (EAttribute)ntfsExtEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getNtfsExt_AlternateDataStreams() {
		return (EReference)ntfsExtEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAlternateDataStream() {
		return alternateDataStreamEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAlternateDataStream_Name() {
		return (EAttribute)alternateDataStreamEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAlternateDataStream_Hashes() {
		return (EReference)alternateDataStreamEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAlternateDataStream_Size() {
		return (EAttribute)alternateDataStreamEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPdfExt() {
		return pdfExtEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPdfExt_Version() {
		return (EAttribute)pdfExtEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPdfExt_IsOptimized() {
		return (EAttribute)pdfExtEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPdfExt_DocumentInfoDict() {
		return (EReference)pdfExtEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPdfExt_Pdfid0() {
		return (EAttribute)pdfExtEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPdfExt_Pdfid1() {
		return (EAttribute)pdfExtEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRasterImageExt() {
		return rasterImageExtEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRasterImageExt_ImageHeight() {
		return (EAttribute)rasterImageExtEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRasterImageExt_ImageWidth() {
		return (EAttribute)rasterImageExtEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRasterImageExt_BitsPerPixel() {
		return (EAttribute)rasterImageExtEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRasterImageExt_ExifTags() {
		return (EReference)rasterImageExtEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getWindowsPebinaryExt() {
		return windowsPebinaryExtEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWindowsPebinaryExt_PeType() {
		return (EAttribute)windowsPebinaryExtEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWindowsPebinaryExt_Imphash() {
		return (EAttribute)windowsPebinaryExtEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWindowsPebinaryExt_MachineHex() {
		return (EAttribute)windowsPebinaryExtEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWindowsPebinaryExt_NumberOfSections() {
		return (EAttribute)windowsPebinaryExtEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWindowsPebinaryExt_TimeDateStamp() {
		return (EAttribute)windowsPebinaryExtEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWindowsPebinaryExt_PointerToSymbolTableHex() {
		return (EAttribute)windowsPebinaryExtEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWindowsPebinaryExt_NumberOfSymbols() {
		return (EAttribute)windowsPebinaryExtEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWindowsPebinaryExt_SizeOfOptionalHeader() {
		return (EAttribute)windowsPebinaryExtEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWindowsPebinaryExt_CharacteristicsHex() {
		return (EAttribute)windowsPebinaryExtEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getWindowsPebinaryExt_FileHeaderHashes() {
		return (EReference)windowsPebinaryExtEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getWindowsPebinaryExt_OptionalHeader() {
		return (EReference)windowsPebinaryExtEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getWindowsPebinaryExt_Sections() {
		return (EReference)windowsPebinaryExtEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getWindowsPeOptionalHeader() {
		return windowsPeOptionalHeaderEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWindowsPeOptionalHeader_MagicHex() {
		return (EAttribute)windowsPeOptionalHeaderEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWindowsPeOptionalHeader_MajorLinkerVersion() {
		return (EAttribute)windowsPeOptionalHeaderEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWindowsPeOptionalHeader_MinorLinkerVersion() {
		return (EAttribute)windowsPeOptionalHeaderEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWindowsPeOptionalHeader_SizeOfCode() {
		return (EAttribute)windowsPeOptionalHeaderEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWindowsPeOptionalHeader_SizeOfInitializedData() {
		return (EAttribute)windowsPeOptionalHeaderEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWindowsPeOptionalHeader_SizeOfUninitializedData() {
		return (EAttribute)windowsPeOptionalHeaderEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWindowsPeOptionalHeader_AddressOfEntryPoint() {
		return (EAttribute)windowsPeOptionalHeaderEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWindowsPeOptionalHeader_BaseOfCode() {
		return (EAttribute)windowsPeOptionalHeaderEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWindowsPeOptionalHeader_BaseOfData() {
		return (EAttribute)windowsPeOptionalHeaderEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWindowsPeOptionalHeader_ImageBase() {
		return (EAttribute)windowsPeOptionalHeaderEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWindowsPeOptionalHeader_SectionAlignment() {
		return (EAttribute)windowsPeOptionalHeaderEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWindowsPeOptionalHeader_FileAlignment() {
		return (EAttribute)windowsPeOptionalHeaderEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWindowsPeOptionalHeader_MajorOsVersion() {
		return (EAttribute)windowsPeOptionalHeaderEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWindowsPeOptionalHeader_MinorOsVersion() {
		return (EAttribute)windowsPeOptionalHeaderEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWindowsPeOptionalHeader_MajorImageVersion() {
		return (EAttribute)windowsPeOptionalHeaderEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWindowsPeOptionalHeader_MinorImageVersion() {
		return (EAttribute)windowsPeOptionalHeaderEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWindowsPeOptionalHeader_MajorSubsystemVersion() {
		return (EAttribute)windowsPeOptionalHeaderEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWindowsPeOptionalHeader_MinorSubsystemVersion() {
		return (EAttribute)windowsPeOptionalHeaderEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWindowsPeOptionalHeader_Win32VersionValueHex() {
		return (EAttribute)windowsPeOptionalHeaderEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWindowsPeOptionalHeader_SizeOfImage() {
		return (EAttribute)windowsPeOptionalHeaderEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWindowsPeOptionalHeader_SizeOfHeaders() {
		return (EAttribute)windowsPeOptionalHeaderEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWindowsPeOptionalHeader_ChecksumHex() {
		return (EAttribute)windowsPeOptionalHeaderEClass.getEStructuralFeatures().get(21);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWindowsPeOptionalHeader_SubsystemHex() {
		return (EAttribute)windowsPeOptionalHeaderEClass.getEStructuralFeatures().get(22);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWindowsPeOptionalHeader_DllCharacteristicsHex() {
		return (EAttribute)windowsPeOptionalHeaderEClass.getEStructuralFeatures().get(23);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWindowsPeOptionalHeader_SizeOfStackReserve() {
		return (EAttribute)windowsPeOptionalHeaderEClass.getEStructuralFeatures().get(24);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWindowsPeOptionalHeader_SizeOfStackCommit() {
		return (EAttribute)windowsPeOptionalHeaderEClass.getEStructuralFeatures().get(25);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWindowsPeOptionalHeader_SizeOfHeapReserve() {
		return (EAttribute)windowsPeOptionalHeaderEClass.getEStructuralFeatures().get(26);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWindowsPeOptionalHeader_SizeOfHeapCommit() {
		return (EAttribute)windowsPeOptionalHeaderEClass.getEStructuralFeatures().get(27);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWindowsPeOptionalHeader_LoaderFlagsHex() {
		return (EAttribute)windowsPeOptionalHeaderEClass.getEStructuralFeatures().get(28);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWindowsPeOptionalHeader_NumberOfRvaAndSizes() {
		return (EAttribute)windowsPeOptionalHeaderEClass.getEStructuralFeatures().get(29);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getWindowsPeOptionalHeader_Hashes() {
		return (EReference)windowsPeOptionalHeaderEClass.getEStructuralFeatures().get(30);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getWindowsPeSection() {
		return windowsPeSectionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWindowsPeSection_Name() {
		return (EAttribute)windowsPeSectionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWindowsPeSection_Size() {
		return (EAttribute)windowsPeSectionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWindowsPeSection_Entropy() {
		return (EAttribute)windowsPeSectionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getWindowsPeSection_Hashes() {
		return (EReference)windowsPeSectionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIpv4Addr() {
		return ipv4AddrEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIpv4Addr_Value() {
		return (EAttribute)ipv4AddrEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIpv4Addr_ResolvesToRefs() {
		return (EAttribute)ipv4AddrEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIpv4Addr_BelongsToRefs() {
		return (EAttribute)ipv4AddrEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIpv6Addr() {
		return ipv6AddrEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIpv6Addr_Value() {
		return (EAttribute)ipv6AddrEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIpv6Addr_ResolvesToRefs() {
		return (EAttribute)ipv6AddrEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIpv6Addr_BelongsToRefs() {
		return (EAttribute)ipv6AddrEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMacAddr() {
		return macAddrEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMacAddr_Value() {
		return (EAttribute)macAddrEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMutex() {
		return mutexEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMutex_Name() {
		return (EAttribute)mutexEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNetworkTraffic() {
		return networkTrafficEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNetworkTraffic_Start() {
		return (EAttribute)networkTrafficEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNetworkTraffic_End() {
		return (EAttribute)networkTrafficEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNetworkTraffic_IsActive() {
		return (EAttribute)networkTrafficEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNetworkTraffic_SrcRef() {
		return (EAttribute)networkTrafficEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNetworkTraffic_DstRef() {
		return (EAttribute)networkTrafficEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNetworkTraffic_SrcPort() {
		return (EAttribute)networkTrafficEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNetworkTraffic_DstPort() {
		return (EAttribute)networkTrafficEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNetworkTraffic_Protocols() {
		return (EAttribute)networkTrafficEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNetworkTraffic_SrcByteCount() {
		return (EAttribute)networkTrafficEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNetworkTraffic_DstByteCount() {
		return (EAttribute)networkTrafficEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNetworkTraffic_SrcPackets() {
		return (EAttribute)networkTrafficEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNetworkTraffic_DstPackets() {
		return (EAttribute)networkTrafficEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getNetworkTraffic_Ipfix() {
		return (EReference)networkTrafficEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNetworkTraffic_SrcPayloadRef() {
		return (EAttribute)networkTrafficEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNetworkTraffic_DstPayloadRef() {
		return (EAttribute)networkTrafficEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNetworkTraffic_EncapsulatesRefs() {
		return (EAttribute)networkTrafficEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNetworkTraffic_EncapsulatedByRef() {
		return (EAttribute)networkTrafficEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getNetworkTraffic_HttpRequestExt() {
		return (EReference)networkTrafficEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getNetworkTraffic_IcmpExt() {
		return (EReference)networkTrafficEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getNetworkTraffic_SocketExt() {
		return (EReference)networkTrafficEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getNetworkTraffic_TcpExt() {
		return (EReference)networkTrafficEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getHttpRequestExt() {
		return httpRequestExtEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHttpRequestExt_RequestMethod() {
		return (EAttribute)httpRequestExtEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHttpRequestExt_RequestValue() {
		return (EAttribute)httpRequestExtEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHttpRequestExt_RequestVersion() {
		return (EAttribute)httpRequestExtEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getHttpRequestExt_RequestHeader() {
		return (EReference)httpRequestExtEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHttpRequestExt_MessageBodyLength() {
		return (EAttribute)httpRequestExtEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHttpRequestExt_MessageBodyDataRef() {
		return (EAttribute)httpRequestExtEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIcmpExt() {
		return icmpExtEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIcmpExt_IcmpTypeHex() {
		return (EAttribute)icmpExtEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIcmpExt_IcmpCodeHex() {
		return (EAttribute)icmpExtEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSocketExt() {
		return socketExtEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSocketExt_AddressFamily() {
		return (EAttribute)socketExtEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSocketExt_IsBlocking() {
		return (EAttribute)socketExtEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSocketExt_IsListening() {
		return (EAttribute)socketExtEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSocketExt_Options() {
		return (EReference)socketExtEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSocketExt_SocketType() {
		return (EAttribute)socketExtEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSocketExt_SocketDescriptor() {
		return (EAttribute)socketExtEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSocketExt_SocketHandle() {
		return (EAttribute)socketExtEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTcpExt() {
		return tcpExtEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTcpExt_SrcFlagsHex() {
		return (EAttribute)tcpExtEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTcpExt_DstFlagsHex() {
		return (EAttribute)tcpExtEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getProcess() {
		return processEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProcess_IsHidden() {
		return (EAttribute)processEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProcess_Pid() {
		return (EAttribute)processEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProcess_CreatedTime() {
		return (EAttribute)processEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProcess_Cwd() {
		return (EAttribute)processEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProcess_CommandLine() {
		return (EAttribute)processEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProcess_EnvironmentVariables() {
		return (EReference)processEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProcess_OpenedConnectionRefs() {
		return (EAttribute)processEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProcess_CreatorUserRef() {
		return (EAttribute)processEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProcess_ImageRef() {
		return (EAttribute)processEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProcess_ParentRef() {
		return (EAttribute)processEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProcess_ChildRefs() {
		return (EAttribute)processEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProcess_WindowsProcessExt() {
		return (EReference)processEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProcess_WindowsServiceExt() {
		return (EReference)processEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getWindowsProcessExt() {
		return windowsProcessExtEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWindowsProcessExt_AslrEnabled() {
		return (EAttribute)windowsProcessExtEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWindowsProcessExt_DepEnabled() {
		return (EAttribute)windowsProcessExtEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWindowsProcessExt_Priority() {
		return (EAttribute)windowsProcessExtEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWindowsProcessExt_OwnerSid() {
		return (EAttribute)windowsProcessExtEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWindowsProcessExt_WindowTitle() {
		return (EAttribute)windowsProcessExtEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getWindowsProcessExt_StartupInfo() {
		return (EReference)windowsProcessExtEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWindowsProcessExt_IntegrityLevel() {
		return (EAttribute)windowsProcessExtEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getWindowsServiceExt() {
		return windowsServiceExtEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWindowsServiceExt_ServiceName() {
		return (EAttribute)windowsServiceExtEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWindowsServiceExt_Descriptions() {
		return (EAttribute)windowsServiceExtEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWindowsServiceExt_DisplayName() {
		return (EAttribute)windowsServiceExtEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWindowsServiceExt_GroupName() {
		return (EAttribute)windowsServiceExtEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWindowsServiceExt_StartType() {
		return (EAttribute)windowsServiceExtEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWindowsServiceExt_ServiceDllRefs() {
		return (EAttribute)windowsServiceExtEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWindowsServiceExt_ServiceType() {
		return (EAttribute)windowsServiceExtEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWindowsServiceExt_ServiceStatus() {
		return (EAttribute)windowsServiceExtEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSoftware() {
		return softwareEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSoftware_Name() {
		return (EAttribute)softwareEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSoftware_Cpe() {
		return (EAttribute)softwareEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSoftware_Swid() {
		return (EAttribute)softwareEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSoftware_Languages() {
		return (EAttribute)softwareEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSoftware_Vendor() {
		return (EAttribute)softwareEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSoftware_Version() {
		return (EAttribute)softwareEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getUrl() {
		return urlEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUrl_Value() {
		return (EAttribute)urlEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getUserAccount() {
		return userAccountEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUserAccount_UserId() {
		return (EAttribute)userAccountEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUserAccount_Credential() {
		return (EAttribute)userAccountEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUserAccount_AccountLogin() {
		return (EAttribute)userAccountEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUserAccount_AccountType() {
		return (EAttribute)userAccountEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUserAccount_DisplayName() {
		return (EAttribute)userAccountEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUserAccount_IsServiceAccount() {
		return (EAttribute)userAccountEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUserAccount_IsPrivileged() {
		return (EAttribute)userAccountEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUserAccount_CanEscalatePrivs() {
		return (EAttribute)userAccountEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUserAccount_IsDisabled() {
		return (EAttribute)userAccountEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUserAccount_AccountCreated() {
		return (EAttribute)userAccountEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUserAccount_AccountExpires() {
		return (EAttribute)userAccountEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUserAccount_CredentialLastChanged() {
		return (EAttribute)userAccountEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUserAccount_AccountFirstLogin() {
		return (EAttribute)userAccountEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUserAccount_AccountLastLogin() {
		return (EAttribute)userAccountEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getUserAccount_UnixAccountExt() {
		return (EReference)userAccountEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getUnixAccountExt() {
		return unixAccountExtEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUnixAccountExt_Gid() {
		return (EAttribute)unixAccountExtEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUnixAccountExt_Groups() {
		return (EAttribute)unixAccountExtEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUnixAccountExt_HomeDir() {
		return (EAttribute)unixAccountExtEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUnixAccountExt_Shell() {
		return (EAttribute)unixAccountExtEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getWindowsRegistryKey() {
		return windowsRegistryKeyEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWindowsRegistryKey_Key() {
		return (EAttribute)windowsRegistryKeyEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getWindowsRegistryKey_Values() {
		return (EReference)windowsRegistryKeyEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWindowsRegistryKey_ModifiedTime() {
		return (EAttribute)windowsRegistryKeyEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWindowsRegistryKey_CreatorUserRef() {
		return (EAttribute)windowsRegistryKeyEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWindowsRegistryKey_NumberOfSubkeys() {
		return (EAttribute)windowsRegistryKeyEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getWindowsRegistryValue() {
		return windowsRegistryValueEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWindowsRegistryValue_Name() {
		return (EAttribute)windowsRegistryValueEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWindowsRegistryValue_Data() {
		return (EAttribute)windowsRegistryValueEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWindowsRegistryValue_DataType() {
		return (EAttribute)windowsRegistryValueEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getX509Certificate() {
		return x509CertificateEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getX509Certificate_IsSelfSigned() {
		return (EAttribute)x509CertificateEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getX509Certificate_Hashes() {
		return (EReference)x509CertificateEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getX509Certificate_Version() {
		return (EAttribute)x509CertificateEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getX509Certificate_SerialNumber() {
		return (EAttribute)x509CertificateEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getX509Certificate_SignatureAlgorithm() {
		return (EAttribute)x509CertificateEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getX509Certificate_Issuer() {
		return (EAttribute)x509CertificateEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getX509Certificate_ValidityNotBefore() {
		return (EAttribute)x509CertificateEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getX509Certificate_ValidityNotAfter() {
		return (EAttribute)x509CertificateEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getX509Certificate_Subject() {
		return (EAttribute)x509CertificateEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getX509Certificate_SubjectPublicKeyAlgorithm() {
		return (EAttribute)x509CertificateEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getX509Certificate_SubjectPublicKeyModulus() {
		return (EAttribute)x509CertificateEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getX509Certificate_SubjectPublicKeyExponent() {
		return (EAttribute)x509CertificateEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getX509Certificate_X509V3Extensions() {
		return (EReference)x509CertificateEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getX509V3Extensions() {
		return x509V3ExtensionsEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getX509V3Extensions_BasicConstraints() {
		return (EAttribute)x509V3ExtensionsEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getX509V3Extensions_NameConstraints() {
		return (EAttribute)x509V3ExtensionsEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getX509V3Extensions_PolicyConstraints() {
		return (EAttribute)x509V3ExtensionsEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getX509V3Extensions_KeyUsage() {
		return (EAttribute)x509V3ExtensionsEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getX509V3Extensions_ExtendedKeyUsage() {
		return (EAttribute)x509V3ExtensionsEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getX509V3Extensions_SubjectKeyIdentifier() {
		return (EAttribute)x509V3ExtensionsEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getX509V3Extensions_AuthorityKeyIdentifier() {
		return (EAttribute)x509V3ExtensionsEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getX509V3Extensions_SubjectAlternativeName() {
		return (EAttribute)x509V3ExtensionsEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getX509V3Extensions_IssuerAlternativeName() {
		return (EAttribute)x509V3ExtensionsEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getX509V3Extensions_SubjectDirectoryAttributes() {
		return (EAttribute)x509V3ExtensionsEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getX509V3Extensions_CrlDistributionPoints() {
		return (EAttribute)x509V3ExtensionsEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getX509V3Extensions_InhibitAnyPolicy() {
		return (EAttribute)x509V3ExtensionsEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getX509V3Extensions_PrivateKeyUsagePeriodNotBefore() {
		return (EAttribute)x509V3ExtensionsEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getX509V3Extensions_PrivateKeyUsagePeriodNotAfter() {
		return (EAttribute)x509V3ExtensionsEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getX509V3Extensions_CertificatePolicies() {
		return (EAttribute)x509V3ExtensionsEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getX509V3Extensions_PolicyMappings() {
		return (EAttribute)x509V3ExtensionsEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ModelFactory getModelFactory() {
		return (ModelFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		stixElementEClass = createEClass(STIX_ELEMENT);
		createEReference(stixElementEClass, STIX_ELEMENT__CUSTOM);

		stixObjectEClass = createEClass(STIX_OBJECT);
		createEAttribute(stixObjectEClass, STIX_OBJECT__SPEC_VERSION);
		createEAttribute(stixObjectEClass, STIX_OBJECT__ID);
		createEAttribute(stixObjectEClass, STIX_OBJECT__OBJECT_MARKING_REFS);
		createEReference(stixObjectEClass, STIX_OBJECT__GRANULAR_MARKINGS);
		createEReference(stixObjectEClass, STIX_OBJECT__EXTENSIONS);
		createEReference(stixObjectEClass, STIX_OBJECT__EVIDENCE);
		createEReference(stixObjectEClass, STIX_OBJECT__NAMES);
		createEReference(stixObjectEClass, STIX_OBJECT__MERGED);
		createEReference(stixObjectEClass, STIX_OBJECT__MOVED);
		createEReference(stixObjectEClass, STIX_OBJECT__DISTINCTIONS);

		coreObjectEClass = createEClass(CORE_OBJECT);
		createEAttribute(coreObjectEClass, CORE_OBJECT__CREATED_BY_REF);
		createEAttribute(coreObjectEClass, CORE_OBJECT__CREATED);
		createEAttribute(coreObjectEClass, CORE_OBJECT__MODIFIED);
		createEAttribute(coreObjectEClass, CORE_OBJECT__REVOKED);
		createEAttribute(coreObjectEClass, CORE_OBJECT__LABELS);
		createEAttribute(coreObjectEClass, CORE_OBJECT__CONFIDENCE);
		createEAttribute(coreObjectEClass, CORE_OBJECT__LANG);
		createEReference(coreObjectEClass, CORE_OBJECT__EXTERNAL_REFERENCES);

		cyberObservableEClass = createEClass(CYBER_OBSERVABLE);
		createEAttribute(cyberObservableEClass, CYBER_OBSERVABLE__DEFANGED);

		customObjectEClass = createEClass(CUSTOM_OBJECT);
		createEAttribute(customObjectEClass, CUSTOM_OBJECT__TYPE);

		evidenceEClass = createEClass(EVIDENCE);
		createEAttribute(evidenceEClass, EVIDENCE__REPORT_REF);
		createEAttribute(evidenceEClass, EVIDENCE__SHA256);
		createEAttribute(evidenceEClass, EVIDENCE__START);
		createEAttribute(evidenceEClass, EVIDENCE__END);
		createEAttribute(evidenceEClass, EVIDENCE__PAGE);
		createEAttribute(evidenceEClass, EVIDENCE__QUOTE);
		createEAttribute(evidenceEClass, EVIDENCE__PROPERTY);
		createEAttribute(evidenceEClass, EVIDENCE__STATED);
		createEAttribute(evidenceEClass, EVIDENCE__EXTRACTOR);
		createEAttribute(evidenceEClass, EVIDENCE__CONFIDENCE);
		createEAttribute(evidenceEClass, EVIDENCE__MENTION);
		createEAttribute(evidenceEClass, EVIDENCE__DECIDED_BY);
		createEAttribute(evidenceEClass, EVIDENCE__DECIDED_AT);
		createEAttribute(evidenceEClass, EVIDENCE__WHY);

		nameAssertionEClass = createEClass(NAME_ASSERTION);
		createEAttribute(nameAssertionEClass, NAME_ASSERTION__NAME);
		createEAttribute(nameAssertionEClass, NAME_ASSERTION__ASSERTED_BY);
		createEAttribute(nameAssertionEClass, NAME_ASSERTION__ASSERTED_BY_REF);
		createEAttribute(nameAssertionEClass, NAME_ASSERTION__SINCE);
		createEAttribute(nameAssertionEClass, NAME_ASSERTION__UNTIL);
		createEAttribute(nameAssertionEClass, NAME_ASSERTION__CONFIDENCE);
		createEReference(nameAssertionEClass, NAME_ASSERTION__EVIDENCE);

		mergedObjectEClass = createEClass(MERGED_OBJECT);
		createEAttribute(mergedObjectEClass, MERGED_OBJECT__MERGED_ID);
		createEAttribute(mergedObjectEClass, MERGED_OBJECT__INTO);
		createEAttribute(mergedObjectEClass, MERGED_OBJECT__FORMER);
		createEReference(mergedObjectEClass, MERGED_OBJECT__SHARED);
		createEAttribute(mergedObjectEClass, MERGED_OBJECT__MERGED_BY);
		createEAttribute(mergedObjectEClass, MERGED_OBJECT__MERGED_AT);
		createEAttribute(mergedObjectEClass, MERGED_OBJECT__WHY);

		movedReferenceEClass = createEClass(MOVED_REFERENCE);
		createEAttribute(movedReferenceEClass, MOVED_REFERENCE__PLACE);
		createEAttribute(movedReferenceEClass, MOVED_REFERENCE__ELEMENT);
		createEAttribute(movedReferenceEClass, MOVED_REFERENCE__BEFORE);
		createEAttribute(movedReferenceEClass, MOVED_REFERENCE__MERGED_IDS);

		identityDecisionEClass = createEClass(IDENTITY_DECISION);
		createEAttribute(identityDecisionEClass, IDENTITY_DECISION__KIND);
		createEAttribute(identityDecisionEClass, IDENTITY_DECISION__OTHER);
		createEAttribute(identityDecisionEClass, IDENTITY_DECISION__DECIDED_BY);
		createEAttribute(identityDecisionEClass, IDENTITY_DECISION__DECIDED_AT);
		createEAttribute(identityDecisionEClass, IDENTITY_DECISION__WHY);

		externalReferenceEClass = createEClass(EXTERNAL_REFERENCE);
		createEAttribute(externalReferenceEClass, EXTERNAL_REFERENCE__SOURCE_NAME);
		createEAttribute(externalReferenceEClass, EXTERNAL_REFERENCE__DESCRIPTION);
		createEAttribute(externalReferenceEClass, EXTERNAL_REFERENCE__URL);
		createEReference(externalReferenceEClass, EXTERNAL_REFERENCE__HASHES);
		createEAttribute(externalReferenceEClass, EXTERNAL_REFERENCE__EXTERNAL_ID);

		killChainPhaseEClass = createEClass(KILL_CHAIN_PHASE);
		createEAttribute(killChainPhaseEClass, KILL_CHAIN_PHASE__KILL_CHAIN_NAME);
		createEAttribute(killChainPhaseEClass, KILL_CHAIN_PHASE__PHASE_NAME);

		granularMarkingEClass = createEClass(GRANULAR_MARKING);
		createEAttribute(granularMarkingEClass, GRANULAR_MARKING__LANG);
		createEAttribute(granularMarkingEClass, GRANULAR_MARKING__MARKING_REF);
		createEAttribute(granularMarkingEClass, GRANULAR_MARKING__SELECTORS);

		attackPatternEClass = createEClass(ATTACK_PATTERN);
		createEAttribute(attackPatternEClass, ATTACK_PATTERN__NAME);
		createEAttribute(attackPatternEClass, ATTACK_PATTERN__DESCRIPTION);
		createEAttribute(attackPatternEClass, ATTACK_PATTERN__ALIASES);
		createEReference(attackPatternEClass, ATTACK_PATTERN__KILL_CHAIN_PHASES);

		campaignEClass = createEClass(CAMPAIGN);
		createEAttribute(campaignEClass, CAMPAIGN__NAME);
		createEAttribute(campaignEClass, CAMPAIGN__DESCRIPTION);
		createEAttribute(campaignEClass, CAMPAIGN__ALIASES);
		createEAttribute(campaignEClass, CAMPAIGN__FIRST_SEEN);
		createEAttribute(campaignEClass, CAMPAIGN__LAST_SEEN);
		createEAttribute(campaignEClass, CAMPAIGN__OBJECTIVE);

		courseOfActionEClass = createEClass(COURSE_OF_ACTION);
		createEAttribute(courseOfActionEClass, COURSE_OF_ACTION__NAME);
		createEAttribute(courseOfActionEClass, COURSE_OF_ACTION__DESCRIPTION);

		groupingEClass = createEClass(GROUPING);
		createEAttribute(groupingEClass, GROUPING__NAME);
		createEAttribute(groupingEClass, GROUPING__DESCRIPTION);
		createEAttribute(groupingEClass, GROUPING__CONTEXT);
		createEAttribute(groupingEClass, GROUPING__OBJECT_REFS);

		identityEClass = createEClass(IDENTITY);
		createEAttribute(identityEClass, IDENTITY__NAME);
		createEAttribute(identityEClass, IDENTITY__DESCRIPTION);
		createEAttribute(identityEClass, IDENTITY__ROLES);
		createEAttribute(identityEClass, IDENTITY__IDENTITY_CLASS);
		createEAttribute(identityEClass, IDENTITY__SECTORS);
		createEAttribute(identityEClass, IDENTITY__CONTACT_INFORMATION);

		incidentEClass = createEClass(INCIDENT);
		createEAttribute(incidentEClass, INCIDENT__NAME);
		createEAttribute(incidentEClass, INCIDENT__DESCRIPTION);

		indicatorEClass = createEClass(INDICATOR);
		createEAttribute(indicatorEClass, INDICATOR__NAME);
		createEAttribute(indicatorEClass, INDICATOR__DESCRIPTION);
		createEAttribute(indicatorEClass, INDICATOR__INDICATOR_TYPES);
		createEAttribute(indicatorEClass, INDICATOR__PATTERN);
		createEAttribute(indicatorEClass, INDICATOR__PATTERN_TYPE);
		createEAttribute(indicatorEClass, INDICATOR__PATTERN_VERSION);
		createEAttribute(indicatorEClass, INDICATOR__VALID_FROM);
		createEAttribute(indicatorEClass, INDICATOR__VALID_UNTIL);
		createEReference(indicatorEClass, INDICATOR__KILL_CHAIN_PHASES);

		infrastructureEClass = createEClass(INFRASTRUCTURE);
		createEAttribute(infrastructureEClass, INFRASTRUCTURE__NAME);
		createEAttribute(infrastructureEClass, INFRASTRUCTURE__DESCRIPTION);
		createEAttribute(infrastructureEClass, INFRASTRUCTURE__INFRASTRUCTURE_TYPES);
		createEAttribute(infrastructureEClass, INFRASTRUCTURE__ALIASES);
		createEReference(infrastructureEClass, INFRASTRUCTURE__KILL_CHAIN_PHASES);
		createEAttribute(infrastructureEClass, INFRASTRUCTURE__FIRST_SEEN);
		createEAttribute(infrastructureEClass, INFRASTRUCTURE__LAST_SEEN);

		intrusionSetEClass = createEClass(INTRUSION_SET);
		createEAttribute(intrusionSetEClass, INTRUSION_SET__NAME);
		createEAttribute(intrusionSetEClass, INTRUSION_SET__DESCRIPTION);
		createEAttribute(intrusionSetEClass, INTRUSION_SET__ALIASES);
		createEAttribute(intrusionSetEClass, INTRUSION_SET__FIRST_SEEN);
		createEAttribute(intrusionSetEClass, INTRUSION_SET__LAST_SEEN);
		createEAttribute(intrusionSetEClass, INTRUSION_SET__GOALS);
		createEAttribute(intrusionSetEClass, INTRUSION_SET__RESOURCE_LEVEL);
		createEAttribute(intrusionSetEClass, INTRUSION_SET__PRIMARY_MOTIVATION);
		createEAttribute(intrusionSetEClass, INTRUSION_SET__SECONDARY_MOTIVATIONS);

		locationEClass = createEClass(LOCATION);
		createEAttribute(locationEClass, LOCATION__NAME);
		createEAttribute(locationEClass, LOCATION__DESCRIPTION);
		createEAttribute(locationEClass, LOCATION__LATITUDE);
		createEAttribute(locationEClass, LOCATION__LONGITUDE);
		createEAttribute(locationEClass, LOCATION__PRECISION);
		createEAttribute(locationEClass, LOCATION__REGION);
		createEAttribute(locationEClass, LOCATION__COUNTRY);
		createEAttribute(locationEClass, LOCATION__ADMINISTRATIVE_AREA);
		createEAttribute(locationEClass, LOCATION__CITY);
		createEAttribute(locationEClass, LOCATION__STREET_ADDRESS);
		createEAttribute(locationEClass, LOCATION__POSTAL_CODE);

		malwareEClass = createEClass(MALWARE);
		createEAttribute(malwareEClass, MALWARE__NAME);
		createEAttribute(malwareEClass, MALWARE__DESCRIPTION);
		createEAttribute(malwareEClass, MALWARE__MALWARE_TYPES);
		createEAttribute(malwareEClass, MALWARE__IS_FAMILY);
		createEAttribute(malwareEClass, MALWARE__ALIASES);
		createEReference(malwareEClass, MALWARE__KILL_CHAIN_PHASES);
		createEAttribute(malwareEClass, MALWARE__FIRST_SEEN);
		createEAttribute(malwareEClass, MALWARE__LAST_SEEN);
		createEAttribute(malwareEClass, MALWARE__OPERATING_SYSTEM_REFS);
		createEAttribute(malwareEClass, MALWARE__ARCHITECTURE_EXECUTION_ENVS);
		createEAttribute(malwareEClass, MALWARE__IMPLEMENTATION_LANGUAGES);
		createEAttribute(malwareEClass, MALWARE__CAPABILITIES);
		createEAttribute(malwareEClass, MALWARE__SAMPLE_REFS);

		malwareAnalysisEClass = createEClass(MALWARE_ANALYSIS);
		createEAttribute(malwareAnalysisEClass, MALWARE_ANALYSIS__PRODUCT);
		createEAttribute(malwareAnalysisEClass, MALWARE_ANALYSIS__VERSION);
		createEAttribute(malwareAnalysisEClass, MALWARE_ANALYSIS__HOST_VM_REF);
		createEAttribute(malwareAnalysisEClass, MALWARE_ANALYSIS__OPERATING_SYSTEM_REF);
		createEAttribute(malwareAnalysisEClass, MALWARE_ANALYSIS__INSTALLED_SOFTWARE_REFS);
		createEAttribute(malwareAnalysisEClass, MALWARE_ANALYSIS__CONFIGURATION_VERSION);
		createEAttribute(malwareAnalysisEClass, MALWARE_ANALYSIS__MODULES);
		createEAttribute(malwareAnalysisEClass, MALWARE_ANALYSIS__ANALYSIS_ENGINE_VERSION);
		createEAttribute(malwareAnalysisEClass, MALWARE_ANALYSIS__ANALYSIS_DEFINITION_VERSION);
		createEAttribute(malwareAnalysisEClass, MALWARE_ANALYSIS__SUBMITTED);
		createEAttribute(malwareAnalysisEClass, MALWARE_ANALYSIS__ANALYSIS_STARTED);
		createEAttribute(malwareAnalysisEClass, MALWARE_ANALYSIS__ANALYSIS_ENDED);
		createEAttribute(malwareAnalysisEClass, MALWARE_ANALYSIS__RESULT_NAME);
		createEAttribute(malwareAnalysisEClass, MALWARE_ANALYSIS__RESULT);
		createEAttribute(malwareAnalysisEClass, MALWARE_ANALYSIS__ANALYSIS_SCO_REFS);
		createEAttribute(malwareAnalysisEClass, MALWARE_ANALYSIS__SAMPLE_REF);

		noteEClass = createEClass(NOTE);
		createEAttribute(noteEClass, NOTE__ABSTRACT);
		createEAttribute(noteEClass, NOTE__CONTENT);
		createEAttribute(noteEClass, NOTE__AUTHORS);
		createEAttribute(noteEClass, NOTE__OBJECT_REFS);

		observedDataEClass = createEClass(OBSERVED_DATA);
		createEAttribute(observedDataEClass, OBSERVED_DATA__FIRST_OBSERVED);
		createEAttribute(observedDataEClass, OBSERVED_DATA__LAST_OBSERVED);
		createEAttribute(observedDataEClass, OBSERVED_DATA__NUMBER_OBSERVED);
		createEReference(observedDataEClass, OBSERVED_DATA__OBJECTS);
		createEAttribute(observedDataEClass, OBSERVED_DATA__OBJECT_REFS);

		opinionEClass = createEClass(OPINION);
		createEAttribute(opinionEClass, OPINION__EXPLANATION);
		createEAttribute(opinionEClass, OPINION__AUTHORS);
		createEAttribute(opinionEClass, OPINION__OPINION);
		createEAttribute(opinionEClass, OPINION__OBJECT_REFS);

		reportEClass = createEClass(REPORT);
		createEAttribute(reportEClass, REPORT__NAME);
		createEAttribute(reportEClass, REPORT__DESCRIPTION);
		createEAttribute(reportEClass, REPORT__REPORT_TYPES);
		createEAttribute(reportEClass, REPORT__PUBLISHED);
		createEAttribute(reportEClass, REPORT__OBJECT_REFS);

		threatActorEClass = createEClass(THREAT_ACTOR);
		createEAttribute(threatActorEClass, THREAT_ACTOR__NAME);
		createEAttribute(threatActorEClass, THREAT_ACTOR__DESCRIPTION);
		createEAttribute(threatActorEClass, THREAT_ACTOR__THREAT_ACTOR_TYPES);
		createEAttribute(threatActorEClass, THREAT_ACTOR__ALIASES);
		createEAttribute(threatActorEClass, THREAT_ACTOR__FIRST_SEEN);
		createEAttribute(threatActorEClass, THREAT_ACTOR__LAST_SEEN);
		createEAttribute(threatActorEClass, THREAT_ACTOR__ROLES);
		createEAttribute(threatActorEClass, THREAT_ACTOR__GOALS);
		createEAttribute(threatActorEClass, THREAT_ACTOR__SOPHISTICATION);
		createEAttribute(threatActorEClass, THREAT_ACTOR__RESOURCE_LEVEL);
		createEAttribute(threatActorEClass, THREAT_ACTOR__PRIMARY_MOTIVATION);
		createEAttribute(threatActorEClass, THREAT_ACTOR__SECONDARY_MOTIVATIONS);
		createEAttribute(threatActorEClass, THREAT_ACTOR__PERSONAL_MOTIVATIONS);

		toolEClass = createEClass(TOOL);
		createEAttribute(toolEClass, TOOL__NAME);
		createEAttribute(toolEClass, TOOL__DESCRIPTION);
		createEAttribute(toolEClass, TOOL__TOOL_TYPES);
		createEAttribute(toolEClass, TOOL__ALIASES);
		createEReference(toolEClass, TOOL__KILL_CHAIN_PHASES);
		createEAttribute(toolEClass, TOOL__TOOL_VERSION);

		vulnerabilityEClass = createEClass(VULNERABILITY);
		createEAttribute(vulnerabilityEClass, VULNERABILITY__NAME);
		createEAttribute(vulnerabilityEClass, VULNERABILITY__DESCRIPTION);

		relationshipEClass = createEClass(RELATIONSHIP);
		createEAttribute(relationshipEClass, RELATIONSHIP__RELATIONSHIP_TYPE);
		createEAttribute(relationshipEClass, RELATIONSHIP__DESCRIPTION);
		createEAttribute(relationshipEClass, RELATIONSHIP__SOURCE_REF);
		createEAttribute(relationshipEClass, RELATIONSHIP__TARGET_REF);
		createEAttribute(relationshipEClass, RELATIONSHIP__START_TIME);
		createEAttribute(relationshipEClass, RELATIONSHIP__STOP_TIME);

		sightingEClass = createEClass(SIGHTING);
		createEAttribute(sightingEClass, SIGHTING__DESCRIPTION);
		createEAttribute(sightingEClass, SIGHTING__FIRST_SEEN);
		createEAttribute(sightingEClass, SIGHTING__LAST_SEEN);
		createEAttribute(sightingEClass, SIGHTING__COUNT);
		createEAttribute(sightingEClass, SIGHTING__SIGHTING_OF_REF);
		createEAttribute(sightingEClass, SIGHTING__OBSERVED_DATA_REFS);
		createEAttribute(sightingEClass, SIGHTING__WHERE_SIGHTED_REFS);
		createEAttribute(sightingEClass, SIGHTING__SUMMARY);

		markingDefinitionEClass = createEClass(MARKING_DEFINITION);
		createEAttribute(markingDefinitionEClass, MARKING_DEFINITION__NAME);
		createEAttribute(markingDefinitionEClass, MARKING_DEFINITION__CREATED_BY_REF);
		createEAttribute(markingDefinitionEClass, MARKING_DEFINITION__CREATED);
		createEReference(markingDefinitionEClass, MARKING_DEFINITION__EXTERNAL_REFERENCES);
		createEAttribute(markingDefinitionEClass, MARKING_DEFINITION__DEFINITION_TYPE);
		createEAttribute(markingDefinitionEClass, MARKING_DEFINITION__DEFINITION);

		languageContentEClass = createEClass(LANGUAGE_CONTENT);
		createEAttribute(languageContentEClass, LANGUAGE_CONTENT__OBJECT_REF);
		createEAttribute(languageContentEClass, LANGUAGE_CONTENT__OBJECT_MODIFIED);
		createEReference(languageContentEClass, LANGUAGE_CONTENT__CONTENTS);

		extensionDefinitionEClass = createEClass(EXTENSION_DEFINITION);
		createEAttribute(extensionDefinitionEClass, EXTENSION_DEFINITION__NAME);
		createEAttribute(extensionDefinitionEClass, EXTENSION_DEFINITION__DESCRIPTION);
		createEAttribute(extensionDefinitionEClass, EXTENSION_DEFINITION__SCHEMA);
		createEAttribute(extensionDefinitionEClass, EXTENSION_DEFINITION__VERSION);
		createEAttribute(extensionDefinitionEClass, EXTENSION_DEFINITION__EXTENSION_TYPES);
		createEAttribute(extensionDefinitionEClass, EXTENSION_DEFINITION__EXTENSION_PROPERTIES);

		artifactEClass = createEClass(ARTIFACT);
		createEAttribute(artifactEClass, ARTIFACT__MIME_TYPE);
		createEAttribute(artifactEClass, ARTIFACT__PAYLOAD_BIN);
		createEAttribute(artifactEClass, ARTIFACT__URL);
		createEReference(artifactEClass, ARTIFACT__HASHES);
		createEAttribute(artifactEClass, ARTIFACT__ENCRYPTION_ALGORITHM);
		createEAttribute(artifactEClass, ARTIFACT__DECRYPTION_KEY);

		autonomousSystemEClass = createEClass(AUTONOMOUS_SYSTEM);
		createEAttribute(autonomousSystemEClass, AUTONOMOUS_SYSTEM__NUMBER);
		createEAttribute(autonomousSystemEClass, AUTONOMOUS_SYSTEM__NAME);
		createEAttribute(autonomousSystemEClass, AUTONOMOUS_SYSTEM__RIR);

		directoryEClass = createEClass(DIRECTORY);
		createEAttribute(directoryEClass, DIRECTORY__PATH);
		createEAttribute(directoryEClass, DIRECTORY__PATH_ENC);
		createEAttribute(directoryEClass, DIRECTORY__CTIME);
		createEAttribute(directoryEClass, DIRECTORY__MTIME);
		createEAttribute(directoryEClass, DIRECTORY__ATIME);
		createEAttribute(directoryEClass, DIRECTORY__CONTAINS_REFS);

		domainNameEClass = createEClass(DOMAIN_NAME);
		createEAttribute(domainNameEClass, DOMAIN_NAME__VALUE);
		createEAttribute(domainNameEClass, DOMAIN_NAME__RESOLVES_TO_REFS);

		emailAddrEClass = createEClass(EMAIL_ADDR);
		createEAttribute(emailAddrEClass, EMAIL_ADDR__VALUE);
		createEAttribute(emailAddrEClass, EMAIL_ADDR__DISPLAY_NAME);
		createEAttribute(emailAddrEClass, EMAIL_ADDR__BELONGS_TO_REF);

		emailMessageEClass = createEClass(EMAIL_MESSAGE);
		createEAttribute(emailMessageEClass, EMAIL_MESSAGE__IS_MULTIPART);
		createEAttribute(emailMessageEClass, EMAIL_MESSAGE__DATE);
		createEAttribute(emailMessageEClass, EMAIL_MESSAGE__CONTENT_TYPE);
		createEAttribute(emailMessageEClass, EMAIL_MESSAGE__FROM_REF);
		createEAttribute(emailMessageEClass, EMAIL_MESSAGE__SENDER_REF);
		createEAttribute(emailMessageEClass, EMAIL_MESSAGE__TO_REFS);
		createEAttribute(emailMessageEClass, EMAIL_MESSAGE__CC_REFS);
		createEAttribute(emailMessageEClass, EMAIL_MESSAGE__BCC_REFS);
		createEAttribute(emailMessageEClass, EMAIL_MESSAGE__MESSAGE_ID);
		createEAttribute(emailMessageEClass, EMAIL_MESSAGE__SUBJECT);
		createEAttribute(emailMessageEClass, EMAIL_MESSAGE__RECEIVED_LINES);
		createEReference(emailMessageEClass, EMAIL_MESSAGE__ADDITIONAL_HEADER_FIELDS);
		createEAttribute(emailMessageEClass, EMAIL_MESSAGE__BODY);
		createEReference(emailMessageEClass, EMAIL_MESSAGE__BODY_MULTIPART);
		createEAttribute(emailMessageEClass, EMAIL_MESSAGE__RAW_EMAIL_REF);

		emailMimePartEClass = createEClass(EMAIL_MIME_PART);
		createEAttribute(emailMimePartEClass, EMAIL_MIME_PART__BODY);
		createEAttribute(emailMimePartEClass, EMAIL_MIME_PART__BODY_RAW_REF);
		createEAttribute(emailMimePartEClass, EMAIL_MIME_PART__CONTENT_TYPE);
		createEAttribute(emailMimePartEClass, EMAIL_MIME_PART__CONTENT_DISPOSITION);

		fileEClass = createEClass(FILE);
		createEReference(fileEClass, FILE__HASHES);
		createEAttribute(fileEClass, FILE__SIZE);
		createEAttribute(fileEClass, FILE__NAME);
		createEAttribute(fileEClass, FILE__NAME_ENC);
		createEAttribute(fileEClass, FILE__MAGIC_NUMBER_HEX);
		createEAttribute(fileEClass, FILE__MIME_TYPE);
		createEAttribute(fileEClass, FILE__CTIME);
		createEAttribute(fileEClass, FILE__MTIME);
		createEAttribute(fileEClass, FILE__ATIME);
		createEAttribute(fileEClass, FILE__PARENT_DIRECTORY_REF);
		createEAttribute(fileEClass, FILE__CONTAINS_REFS);
		createEAttribute(fileEClass, FILE__CONTENT_REF);
		createEReference(fileEClass, FILE__ARCHIVE_EXT);
		createEReference(fileEClass, FILE__NTFS_EXT);
		createEReference(fileEClass, FILE__PDF_EXT);
		createEReference(fileEClass, FILE__RASTER_IMAGE_EXT);
		createEReference(fileEClass, FILE__WINDOWS_PEBINARY_EXT);

		archiveExtEClass = createEClass(ARCHIVE_EXT);
		createEAttribute(archiveExtEClass, ARCHIVE_EXT__CONTAINS_REFS);
		createEAttribute(archiveExtEClass, ARCHIVE_EXT__COMMENT);

		ntfsExtEClass = createEClass(NTFS_EXT);
		createEAttribute(ntfsExtEClass, NTFS_EXT__SID);
		createEReference(ntfsExtEClass, NTFS_EXT__ALTERNATE_DATA_STREAMS);

		alternateDataStreamEClass = createEClass(ALTERNATE_DATA_STREAM);
		createEAttribute(alternateDataStreamEClass, ALTERNATE_DATA_STREAM__NAME);
		createEReference(alternateDataStreamEClass, ALTERNATE_DATA_STREAM__HASHES);
		createEAttribute(alternateDataStreamEClass, ALTERNATE_DATA_STREAM__SIZE);

		pdfExtEClass = createEClass(PDF_EXT);
		createEAttribute(pdfExtEClass, PDF_EXT__VERSION);
		createEAttribute(pdfExtEClass, PDF_EXT__IS_OPTIMIZED);
		createEReference(pdfExtEClass, PDF_EXT__DOCUMENT_INFO_DICT);
		createEAttribute(pdfExtEClass, PDF_EXT__PDFID0);
		createEAttribute(pdfExtEClass, PDF_EXT__PDFID1);

		rasterImageExtEClass = createEClass(RASTER_IMAGE_EXT);
		createEAttribute(rasterImageExtEClass, RASTER_IMAGE_EXT__IMAGE_HEIGHT);
		createEAttribute(rasterImageExtEClass, RASTER_IMAGE_EXT__IMAGE_WIDTH);
		createEAttribute(rasterImageExtEClass, RASTER_IMAGE_EXT__BITS_PER_PIXEL);
		createEReference(rasterImageExtEClass, RASTER_IMAGE_EXT__EXIF_TAGS);

		windowsPebinaryExtEClass = createEClass(WINDOWS_PEBINARY_EXT);
		createEAttribute(windowsPebinaryExtEClass, WINDOWS_PEBINARY_EXT__PE_TYPE);
		createEAttribute(windowsPebinaryExtEClass, WINDOWS_PEBINARY_EXT__IMPHASH);
		createEAttribute(windowsPebinaryExtEClass, WINDOWS_PEBINARY_EXT__MACHINE_HEX);
		createEAttribute(windowsPebinaryExtEClass, WINDOWS_PEBINARY_EXT__NUMBER_OF_SECTIONS);
		createEAttribute(windowsPebinaryExtEClass, WINDOWS_PEBINARY_EXT__TIME_DATE_STAMP);
		createEAttribute(windowsPebinaryExtEClass, WINDOWS_PEBINARY_EXT__POINTER_TO_SYMBOL_TABLE_HEX);
		createEAttribute(windowsPebinaryExtEClass, WINDOWS_PEBINARY_EXT__NUMBER_OF_SYMBOLS);
		createEAttribute(windowsPebinaryExtEClass, WINDOWS_PEBINARY_EXT__SIZE_OF_OPTIONAL_HEADER);
		createEAttribute(windowsPebinaryExtEClass, WINDOWS_PEBINARY_EXT__CHARACTERISTICS_HEX);
		createEReference(windowsPebinaryExtEClass, WINDOWS_PEBINARY_EXT__FILE_HEADER_HASHES);
		createEReference(windowsPebinaryExtEClass, WINDOWS_PEBINARY_EXT__OPTIONAL_HEADER);
		createEReference(windowsPebinaryExtEClass, WINDOWS_PEBINARY_EXT__SECTIONS);

		windowsPeOptionalHeaderEClass = createEClass(WINDOWS_PE_OPTIONAL_HEADER);
		createEAttribute(windowsPeOptionalHeaderEClass, WINDOWS_PE_OPTIONAL_HEADER__MAGIC_HEX);
		createEAttribute(windowsPeOptionalHeaderEClass, WINDOWS_PE_OPTIONAL_HEADER__MAJOR_LINKER_VERSION);
		createEAttribute(windowsPeOptionalHeaderEClass, WINDOWS_PE_OPTIONAL_HEADER__MINOR_LINKER_VERSION);
		createEAttribute(windowsPeOptionalHeaderEClass, WINDOWS_PE_OPTIONAL_HEADER__SIZE_OF_CODE);
		createEAttribute(windowsPeOptionalHeaderEClass, WINDOWS_PE_OPTIONAL_HEADER__SIZE_OF_INITIALIZED_DATA);
		createEAttribute(windowsPeOptionalHeaderEClass, WINDOWS_PE_OPTIONAL_HEADER__SIZE_OF_UNINITIALIZED_DATA);
		createEAttribute(windowsPeOptionalHeaderEClass, WINDOWS_PE_OPTIONAL_HEADER__ADDRESS_OF_ENTRY_POINT);
		createEAttribute(windowsPeOptionalHeaderEClass, WINDOWS_PE_OPTIONAL_HEADER__BASE_OF_CODE);
		createEAttribute(windowsPeOptionalHeaderEClass, WINDOWS_PE_OPTIONAL_HEADER__BASE_OF_DATA);
		createEAttribute(windowsPeOptionalHeaderEClass, WINDOWS_PE_OPTIONAL_HEADER__IMAGE_BASE);
		createEAttribute(windowsPeOptionalHeaderEClass, WINDOWS_PE_OPTIONAL_HEADER__SECTION_ALIGNMENT);
		createEAttribute(windowsPeOptionalHeaderEClass, WINDOWS_PE_OPTIONAL_HEADER__FILE_ALIGNMENT);
		createEAttribute(windowsPeOptionalHeaderEClass, WINDOWS_PE_OPTIONAL_HEADER__MAJOR_OS_VERSION);
		createEAttribute(windowsPeOptionalHeaderEClass, WINDOWS_PE_OPTIONAL_HEADER__MINOR_OS_VERSION);
		createEAttribute(windowsPeOptionalHeaderEClass, WINDOWS_PE_OPTIONAL_HEADER__MAJOR_IMAGE_VERSION);
		createEAttribute(windowsPeOptionalHeaderEClass, WINDOWS_PE_OPTIONAL_HEADER__MINOR_IMAGE_VERSION);
		createEAttribute(windowsPeOptionalHeaderEClass, WINDOWS_PE_OPTIONAL_HEADER__MAJOR_SUBSYSTEM_VERSION);
		createEAttribute(windowsPeOptionalHeaderEClass, WINDOWS_PE_OPTIONAL_HEADER__MINOR_SUBSYSTEM_VERSION);
		createEAttribute(windowsPeOptionalHeaderEClass, WINDOWS_PE_OPTIONAL_HEADER__WIN32_VERSION_VALUE_HEX);
		createEAttribute(windowsPeOptionalHeaderEClass, WINDOWS_PE_OPTIONAL_HEADER__SIZE_OF_IMAGE);
		createEAttribute(windowsPeOptionalHeaderEClass, WINDOWS_PE_OPTIONAL_HEADER__SIZE_OF_HEADERS);
		createEAttribute(windowsPeOptionalHeaderEClass, WINDOWS_PE_OPTIONAL_HEADER__CHECKSUM_HEX);
		createEAttribute(windowsPeOptionalHeaderEClass, WINDOWS_PE_OPTIONAL_HEADER__SUBSYSTEM_HEX);
		createEAttribute(windowsPeOptionalHeaderEClass, WINDOWS_PE_OPTIONAL_HEADER__DLL_CHARACTERISTICS_HEX);
		createEAttribute(windowsPeOptionalHeaderEClass, WINDOWS_PE_OPTIONAL_HEADER__SIZE_OF_STACK_RESERVE);
		createEAttribute(windowsPeOptionalHeaderEClass, WINDOWS_PE_OPTIONAL_HEADER__SIZE_OF_STACK_COMMIT);
		createEAttribute(windowsPeOptionalHeaderEClass, WINDOWS_PE_OPTIONAL_HEADER__SIZE_OF_HEAP_RESERVE);
		createEAttribute(windowsPeOptionalHeaderEClass, WINDOWS_PE_OPTIONAL_HEADER__SIZE_OF_HEAP_COMMIT);
		createEAttribute(windowsPeOptionalHeaderEClass, WINDOWS_PE_OPTIONAL_HEADER__LOADER_FLAGS_HEX);
		createEAttribute(windowsPeOptionalHeaderEClass, WINDOWS_PE_OPTIONAL_HEADER__NUMBER_OF_RVA_AND_SIZES);
		createEReference(windowsPeOptionalHeaderEClass, WINDOWS_PE_OPTIONAL_HEADER__HASHES);

		windowsPeSectionEClass = createEClass(WINDOWS_PE_SECTION);
		createEAttribute(windowsPeSectionEClass, WINDOWS_PE_SECTION__NAME);
		createEAttribute(windowsPeSectionEClass, WINDOWS_PE_SECTION__SIZE);
		createEAttribute(windowsPeSectionEClass, WINDOWS_PE_SECTION__ENTROPY);
		createEReference(windowsPeSectionEClass, WINDOWS_PE_SECTION__HASHES);

		ipv4AddrEClass = createEClass(IPV4_ADDR);
		createEAttribute(ipv4AddrEClass, IPV4_ADDR__VALUE);
		createEAttribute(ipv4AddrEClass, IPV4_ADDR__RESOLVES_TO_REFS);
		createEAttribute(ipv4AddrEClass, IPV4_ADDR__BELONGS_TO_REFS);

		ipv6AddrEClass = createEClass(IPV6_ADDR);
		createEAttribute(ipv6AddrEClass, IPV6_ADDR__VALUE);
		createEAttribute(ipv6AddrEClass, IPV6_ADDR__RESOLVES_TO_REFS);
		createEAttribute(ipv6AddrEClass, IPV6_ADDR__BELONGS_TO_REFS);

		macAddrEClass = createEClass(MAC_ADDR);
		createEAttribute(macAddrEClass, MAC_ADDR__VALUE);

		mutexEClass = createEClass(MUTEX);
		createEAttribute(mutexEClass, MUTEX__NAME);

		networkTrafficEClass = createEClass(NETWORK_TRAFFIC);
		createEAttribute(networkTrafficEClass, NETWORK_TRAFFIC__START);
		createEAttribute(networkTrafficEClass, NETWORK_TRAFFIC__END);
		createEAttribute(networkTrafficEClass, NETWORK_TRAFFIC__IS_ACTIVE);
		createEAttribute(networkTrafficEClass, NETWORK_TRAFFIC__SRC_REF);
		createEAttribute(networkTrafficEClass, NETWORK_TRAFFIC__DST_REF);
		createEAttribute(networkTrafficEClass, NETWORK_TRAFFIC__SRC_PORT);
		createEAttribute(networkTrafficEClass, NETWORK_TRAFFIC__DST_PORT);
		createEAttribute(networkTrafficEClass, NETWORK_TRAFFIC__PROTOCOLS);
		createEAttribute(networkTrafficEClass, NETWORK_TRAFFIC__SRC_BYTE_COUNT);
		createEAttribute(networkTrafficEClass, NETWORK_TRAFFIC__DST_BYTE_COUNT);
		createEAttribute(networkTrafficEClass, NETWORK_TRAFFIC__SRC_PACKETS);
		createEAttribute(networkTrafficEClass, NETWORK_TRAFFIC__DST_PACKETS);
		createEReference(networkTrafficEClass, NETWORK_TRAFFIC__IPFIX);
		createEAttribute(networkTrafficEClass, NETWORK_TRAFFIC__SRC_PAYLOAD_REF);
		createEAttribute(networkTrafficEClass, NETWORK_TRAFFIC__DST_PAYLOAD_REF);
		createEAttribute(networkTrafficEClass, NETWORK_TRAFFIC__ENCAPSULATES_REFS);
		createEAttribute(networkTrafficEClass, NETWORK_TRAFFIC__ENCAPSULATED_BY_REF);
		createEReference(networkTrafficEClass, NETWORK_TRAFFIC__HTTP_REQUEST_EXT);
		createEReference(networkTrafficEClass, NETWORK_TRAFFIC__ICMP_EXT);
		createEReference(networkTrafficEClass, NETWORK_TRAFFIC__SOCKET_EXT);
		createEReference(networkTrafficEClass, NETWORK_TRAFFIC__TCP_EXT);

		httpRequestExtEClass = createEClass(HTTP_REQUEST_EXT);
		createEAttribute(httpRequestExtEClass, HTTP_REQUEST_EXT__REQUEST_METHOD);
		createEAttribute(httpRequestExtEClass, HTTP_REQUEST_EXT__REQUEST_VALUE);
		createEAttribute(httpRequestExtEClass, HTTP_REQUEST_EXT__REQUEST_VERSION);
		createEReference(httpRequestExtEClass, HTTP_REQUEST_EXT__REQUEST_HEADER);
		createEAttribute(httpRequestExtEClass, HTTP_REQUEST_EXT__MESSAGE_BODY_LENGTH);
		createEAttribute(httpRequestExtEClass, HTTP_REQUEST_EXT__MESSAGE_BODY_DATA_REF);

		icmpExtEClass = createEClass(ICMP_EXT);
		createEAttribute(icmpExtEClass, ICMP_EXT__ICMP_TYPE_HEX);
		createEAttribute(icmpExtEClass, ICMP_EXT__ICMP_CODE_HEX);

		socketExtEClass = createEClass(SOCKET_EXT);
		createEAttribute(socketExtEClass, SOCKET_EXT__ADDRESS_FAMILY);
		createEAttribute(socketExtEClass, SOCKET_EXT__IS_BLOCKING);
		createEAttribute(socketExtEClass, SOCKET_EXT__IS_LISTENING);
		createEReference(socketExtEClass, SOCKET_EXT__OPTIONS);
		createEAttribute(socketExtEClass, SOCKET_EXT__SOCKET_TYPE);
		createEAttribute(socketExtEClass, SOCKET_EXT__SOCKET_DESCRIPTOR);
		createEAttribute(socketExtEClass, SOCKET_EXT__SOCKET_HANDLE);

		tcpExtEClass = createEClass(TCP_EXT);
		createEAttribute(tcpExtEClass, TCP_EXT__SRC_FLAGS_HEX);
		createEAttribute(tcpExtEClass, TCP_EXT__DST_FLAGS_HEX);

		processEClass = createEClass(PROCESS);
		createEAttribute(processEClass, PROCESS__IS_HIDDEN);
		createEAttribute(processEClass, PROCESS__PID);
		createEAttribute(processEClass, PROCESS__CREATED_TIME);
		createEAttribute(processEClass, PROCESS__CWD);
		createEAttribute(processEClass, PROCESS__COMMAND_LINE);
		createEReference(processEClass, PROCESS__ENVIRONMENT_VARIABLES);
		createEAttribute(processEClass, PROCESS__OPENED_CONNECTION_REFS);
		createEAttribute(processEClass, PROCESS__CREATOR_USER_REF);
		createEAttribute(processEClass, PROCESS__IMAGE_REF);
		createEAttribute(processEClass, PROCESS__PARENT_REF);
		createEAttribute(processEClass, PROCESS__CHILD_REFS);
		createEReference(processEClass, PROCESS__WINDOWS_PROCESS_EXT);
		createEReference(processEClass, PROCESS__WINDOWS_SERVICE_EXT);

		windowsProcessExtEClass = createEClass(WINDOWS_PROCESS_EXT);
		createEAttribute(windowsProcessExtEClass, WINDOWS_PROCESS_EXT__ASLR_ENABLED);
		createEAttribute(windowsProcessExtEClass, WINDOWS_PROCESS_EXT__DEP_ENABLED);
		createEAttribute(windowsProcessExtEClass, WINDOWS_PROCESS_EXT__PRIORITY);
		createEAttribute(windowsProcessExtEClass, WINDOWS_PROCESS_EXT__OWNER_SID);
		createEAttribute(windowsProcessExtEClass, WINDOWS_PROCESS_EXT__WINDOW_TITLE);
		createEReference(windowsProcessExtEClass, WINDOWS_PROCESS_EXT__STARTUP_INFO);
		createEAttribute(windowsProcessExtEClass, WINDOWS_PROCESS_EXT__INTEGRITY_LEVEL);

		windowsServiceExtEClass = createEClass(WINDOWS_SERVICE_EXT);
		createEAttribute(windowsServiceExtEClass, WINDOWS_SERVICE_EXT__SERVICE_NAME);
		createEAttribute(windowsServiceExtEClass, WINDOWS_SERVICE_EXT__DESCRIPTIONS);
		createEAttribute(windowsServiceExtEClass, WINDOWS_SERVICE_EXT__DISPLAY_NAME);
		createEAttribute(windowsServiceExtEClass, WINDOWS_SERVICE_EXT__GROUP_NAME);
		createEAttribute(windowsServiceExtEClass, WINDOWS_SERVICE_EXT__START_TYPE);
		createEAttribute(windowsServiceExtEClass, WINDOWS_SERVICE_EXT__SERVICE_DLL_REFS);
		createEAttribute(windowsServiceExtEClass, WINDOWS_SERVICE_EXT__SERVICE_TYPE);
		createEAttribute(windowsServiceExtEClass, WINDOWS_SERVICE_EXT__SERVICE_STATUS);

		softwareEClass = createEClass(SOFTWARE);
		createEAttribute(softwareEClass, SOFTWARE__NAME);
		createEAttribute(softwareEClass, SOFTWARE__CPE);
		createEAttribute(softwareEClass, SOFTWARE__SWID);
		createEAttribute(softwareEClass, SOFTWARE__LANGUAGES);
		createEAttribute(softwareEClass, SOFTWARE__VENDOR);
		createEAttribute(softwareEClass, SOFTWARE__VERSION);

		urlEClass = createEClass(URL);
		createEAttribute(urlEClass, URL__VALUE);

		userAccountEClass = createEClass(USER_ACCOUNT);
		createEAttribute(userAccountEClass, USER_ACCOUNT__USER_ID);
		createEAttribute(userAccountEClass, USER_ACCOUNT__CREDENTIAL);
		createEAttribute(userAccountEClass, USER_ACCOUNT__ACCOUNT_LOGIN);
		createEAttribute(userAccountEClass, USER_ACCOUNT__ACCOUNT_TYPE);
		createEAttribute(userAccountEClass, USER_ACCOUNT__DISPLAY_NAME);
		createEAttribute(userAccountEClass, USER_ACCOUNT__IS_SERVICE_ACCOUNT);
		createEAttribute(userAccountEClass, USER_ACCOUNT__IS_PRIVILEGED);
		createEAttribute(userAccountEClass, USER_ACCOUNT__CAN_ESCALATE_PRIVS);
		createEAttribute(userAccountEClass, USER_ACCOUNT__IS_DISABLED);
		createEAttribute(userAccountEClass, USER_ACCOUNT__ACCOUNT_CREATED);
		createEAttribute(userAccountEClass, USER_ACCOUNT__ACCOUNT_EXPIRES);
		createEAttribute(userAccountEClass, USER_ACCOUNT__CREDENTIAL_LAST_CHANGED);
		createEAttribute(userAccountEClass, USER_ACCOUNT__ACCOUNT_FIRST_LOGIN);
		createEAttribute(userAccountEClass, USER_ACCOUNT__ACCOUNT_LAST_LOGIN);
		createEReference(userAccountEClass, USER_ACCOUNT__UNIX_ACCOUNT_EXT);

		unixAccountExtEClass = createEClass(UNIX_ACCOUNT_EXT);
		createEAttribute(unixAccountExtEClass, UNIX_ACCOUNT_EXT__GID);
		createEAttribute(unixAccountExtEClass, UNIX_ACCOUNT_EXT__GROUPS);
		createEAttribute(unixAccountExtEClass, UNIX_ACCOUNT_EXT__HOME_DIR);
		createEAttribute(unixAccountExtEClass, UNIX_ACCOUNT_EXT__SHELL);

		windowsRegistryKeyEClass = createEClass(WINDOWS_REGISTRY_KEY);
		createEAttribute(windowsRegistryKeyEClass, WINDOWS_REGISTRY_KEY__KEY);
		createEReference(windowsRegistryKeyEClass, WINDOWS_REGISTRY_KEY__VALUES);
		createEAttribute(windowsRegistryKeyEClass, WINDOWS_REGISTRY_KEY__MODIFIED_TIME);
		createEAttribute(windowsRegistryKeyEClass, WINDOWS_REGISTRY_KEY__CREATOR_USER_REF);
		createEAttribute(windowsRegistryKeyEClass, WINDOWS_REGISTRY_KEY__NUMBER_OF_SUBKEYS);

		windowsRegistryValueEClass = createEClass(WINDOWS_REGISTRY_VALUE);
		createEAttribute(windowsRegistryValueEClass, WINDOWS_REGISTRY_VALUE__NAME);
		createEAttribute(windowsRegistryValueEClass, WINDOWS_REGISTRY_VALUE__DATA);
		createEAttribute(windowsRegistryValueEClass, WINDOWS_REGISTRY_VALUE__DATA_TYPE);

		x509CertificateEClass = createEClass(X509_CERTIFICATE);
		createEAttribute(x509CertificateEClass, X509_CERTIFICATE__IS_SELF_SIGNED);
		createEReference(x509CertificateEClass, X509_CERTIFICATE__HASHES);
		createEAttribute(x509CertificateEClass, X509_CERTIFICATE__VERSION);
		createEAttribute(x509CertificateEClass, X509_CERTIFICATE__SERIAL_NUMBER);
		createEAttribute(x509CertificateEClass, X509_CERTIFICATE__SIGNATURE_ALGORITHM);
		createEAttribute(x509CertificateEClass, X509_CERTIFICATE__ISSUER);
		createEAttribute(x509CertificateEClass, X509_CERTIFICATE__VALIDITY_NOT_BEFORE);
		createEAttribute(x509CertificateEClass, X509_CERTIFICATE__VALIDITY_NOT_AFTER);
		createEAttribute(x509CertificateEClass, X509_CERTIFICATE__SUBJECT);
		createEAttribute(x509CertificateEClass, X509_CERTIFICATE__SUBJECT_PUBLIC_KEY_ALGORITHM);
		createEAttribute(x509CertificateEClass, X509_CERTIFICATE__SUBJECT_PUBLIC_KEY_MODULUS);
		createEAttribute(x509CertificateEClass, X509_CERTIFICATE__SUBJECT_PUBLIC_KEY_EXPONENT);
		createEReference(x509CertificateEClass, X509_CERTIFICATE__X509_V3_EXTENSIONS);

		x509V3ExtensionsEClass = createEClass(X509V3_EXTENSIONS);
		createEAttribute(x509V3ExtensionsEClass, X509V3_EXTENSIONS__BASIC_CONSTRAINTS);
		createEAttribute(x509V3ExtensionsEClass, X509V3_EXTENSIONS__NAME_CONSTRAINTS);
		createEAttribute(x509V3ExtensionsEClass, X509V3_EXTENSIONS__POLICY_CONSTRAINTS);
		createEAttribute(x509V3ExtensionsEClass, X509V3_EXTENSIONS__KEY_USAGE);
		createEAttribute(x509V3ExtensionsEClass, X509V3_EXTENSIONS__EXTENDED_KEY_USAGE);
		createEAttribute(x509V3ExtensionsEClass, X509V3_EXTENSIONS__SUBJECT_KEY_IDENTIFIER);
		createEAttribute(x509V3ExtensionsEClass, X509V3_EXTENSIONS__AUTHORITY_KEY_IDENTIFIER);
		createEAttribute(x509V3ExtensionsEClass, X509V3_EXTENSIONS__SUBJECT_ALTERNATIVE_NAME);
		createEAttribute(x509V3ExtensionsEClass, X509V3_EXTENSIONS__ISSUER_ALTERNATIVE_NAME);
		createEAttribute(x509V3ExtensionsEClass, X509V3_EXTENSIONS__SUBJECT_DIRECTORY_ATTRIBUTES);
		createEAttribute(x509V3ExtensionsEClass, X509V3_EXTENSIONS__CRL_DISTRIBUTION_POINTS);
		createEAttribute(x509V3ExtensionsEClass, X509V3_EXTENSIONS__INHIBIT_ANY_POLICY);
		createEAttribute(x509V3ExtensionsEClass, X509V3_EXTENSIONS__PRIVATE_KEY_USAGE_PERIOD_NOT_BEFORE);
		createEAttribute(x509V3ExtensionsEClass, X509V3_EXTENSIONS__PRIVATE_KEY_USAGE_PERIOD_NOT_AFTER);
		createEAttribute(x509V3ExtensionsEClass, X509V3_EXTENSIONS__CERTIFICATE_POLICIES);
		createEAttribute(x509V3ExtensionsEClass, X509V3_EXTENSIONS__POLICY_MAPPINGS);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		stixObjectEClass.getESuperTypes().add(this.getStixElement());
		coreObjectEClass.getESuperTypes().add(this.getStixObject());
		cyberObservableEClass.getESuperTypes().add(this.getStixObject());
		customObjectEClass.getESuperTypes().add(this.getCoreObject());
		evidenceEClass.getESuperTypes().add(this.getStixElement());
		nameAssertionEClass.getESuperTypes().add(this.getStixElement());
		mergedObjectEClass.getESuperTypes().add(this.getStixElement());
		movedReferenceEClass.getESuperTypes().add(this.getStixElement());
		identityDecisionEClass.getESuperTypes().add(this.getStixElement());
		externalReferenceEClass.getESuperTypes().add(this.getStixElement());
		killChainPhaseEClass.getESuperTypes().add(this.getStixElement());
		granularMarkingEClass.getESuperTypes().add(this.getStixElement());
		attackPatternEClass.getESuperTypes().add(this.getCoreObject());
		campaignEClass.getESuperTypes().add(this.getCoreObject());
		courseOfActionEClass.getESuperTypes().add(this.getCoreObject());
		groupingEClass.getESuperTypes().add(this.getCoreObject());
		identityEClass.getESuperTypes().add(this.getCoreObject());
		incidentEClass.getESuperTypes().add(this.getCoreObject());
		indicatorEClass.getESuperTypes().add(this.getCoreObject());
		infrastructureEClass.getESuperTypes().add(this.getCoreObject());
		intrusionSetEClass.getESuperTypes().add(this.getCoreObject());
		locationEClass.getESuperTypes().add(this.getCoreObject());
		malwareEClass.getESuperTypes().add(this.getCoreObject());
		malwareAnalysisEClass.getESuperTypes().add(this.getCoreObject());
		noteEClass.getESuperTypes().add(this.getCoreObject());
		observedDataEClass.getESuperTypes().add(this.getCoreObject());
		opinionEClass.getESuperTypes().add(this.getCoreObject());
		reportEClass.getESuperTypes().add(this.getCoreObject());
		threatActorEClass.getESuperTypes().add(this.getCoreObject());
		toolEClass.getESuperTypes().add(this.getCoreObject());
		vulnerabilityEClass.getESuperTypes().add(this.getCoreObject());
		relationshipEClass.getESuperTypes().add(this.getCoreObject());
		sightingEClass.getESuperTypes().add(this.getCoreObject());
		markingDefinitionEClass.getESuperTypes().add(this.getStixObject());
		languageContentEClass.getESuperTypes().add(this.getCoreObject());
		extensionDefinitionEClass.getESuperTypes().add(this.getCoreObject());
		artifactEClass.getESuperTypes().add(this.getCyberObservable());
		autonomousSystemEClass.getESuperTypes().add(this.getCyberObservable());
		directoryEClass.getESuperTypes().add(this.getCyberObservable());
		domainNameEClass.getESuperTypes().add(this.getCyberObservable());
		emailAddrEClass.getESuperTypes().add(this.getCyberObservable());
		emailMessageEClass.getESuperTypes().add(this.getCyberObservable());
		emailMimePartEClass.getESuperTypes().add(this.getStixElement());
		fileEClass.getESuperTypes().add(this.getCyberObservable());
		archiveExtEClass.getESuperTypes().add(this.getStixElement());
		ntfsExtEClass.getESuperTypes().add(this.getStixElement());
		alternateDataStreamEClass.getESuperTypes().add(this.getStixElement());
		pdfExtEClass.getESuperTypes().add(this.getStixElement());
		rasterImageExtEClass.getESuperTypes().add(this.getStixElement());
		windowsPebinaryExtEClass.getESuperTypes().add(this.getStixElement());
		windowsPeOptionalHeaderEClass.getESuperTypes().add(this.getStixElement());
		windowsPeSectionEClass.getESuperTypes().add(this.getStixElement());
		ipv4AddrEClass.getESuperTypes().add(this.getCyberObservable());
		ipv6AddrEClass.getESuperTypes().add(this.getCyberObservable());
		macAddrEClass.getESuperTypes().add(this.getCyberObservable());
		mutexEClass.getESuperTypes().add(this.getCyberObservable());
		networkTrafficEClass.getESuperTypes().add(this.getCyberObservable());
		httpRequestExtEClass.getESuperTypes().add(this.getStixElement());
		icmpExtEClass.getESuperTypes().add(this.getStixElement());
		socketExtEClass.getESuperTypes().add(this.getStixElement());
		tcpExtEClass.getESuperTypes().add(this.getStixElement());
		processEClass.getESuperTypes().add(this.getCyberObservable());
		windowsProcessExtEClass.getESuperTypes().add(this.getStixElement());
		windowsServiceExtEClass.getESuperTypes().add(this.getStixElement());
		softwareEClass.getESuperTypes().add(this.getCyberObservable());
		urlEClass.getESuperTypes().add(this.getCyberObservable());
		userAccountEClass.getESuperTypes().add(this.getCyberObservable());
		unixAccountExtEClass.getESuperTypes().add(this.getStixElement());
		windowsRegistryKeyEClass.getESuperTypes().add(this.getCyberObservable());
		windowsRegistryValueEClass.getESuperTypes().add(this.getStixElement());
		x509CertificateEClass.getESuperTypes().add(this.getCyberObservable());
		x509V3ExtensionsEClass.getESuperTypes().add(this.getStixElement());

		// Initialize classes and features; add operations and parameters
		initEClass(stixElementEClass, StixElement.class, "StixElement", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getStixElement_Custom(), ecorePackage.getEStringToStringMapEntry(), null, "custom", null, 0, -1, StixElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(stixObjectEClass, StixObject.class, "StixObject", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getStixObject_SpecVersion(), ecorePackage.getEString(), "specVersion", null, 0, 1, StixObject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStixObject_Id(), ecorePackage.getEString(), "id", null, 1, 1, StixObject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStixObject_ObjectMarkingRefs(), ecorePackage.getEString(), "objectMarkingRefs", null, 0, -1, StixObject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStixObject_GranularMarkings(), this.getGranularMarking(), null, "granularMarkings", null, 0, -1, StixObject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStixObject_Extensions(), ecorePackage.getEStringToStringMapEntry(), null, "extensions", null, 0, -1, StixObject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStixObject_Evidence(), this.getEvidence(), null, "evidence", null, 0, -1, StixObject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStixObject_Names(), this.getNameAssertion(), null, "names", null, 0, -1, StixObject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStixObject_Merged(), this.getMergedObject(), null, "merged", null, 0, -1, StixObject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStixObject_Moved(), this.getMovedReference(), null, "moved", null, 0, -1, StixObject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStixObject_Distinctions(), this.getIdentityDecision(), null, "distinctions", null, 0, -1, StixObject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(coreObjectEClass, CoreObject.class, "CoreObject", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCoreObject_CreatedByRef(), ecorePackage.getEString(), "createdByRef", null, 0, 1, CoreObject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCoreObject_Created(), ecorePackage.getEString(), "created", null, 1, 1, CoreObject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCoreObject_Modified(), ecorePackage.getEString(), "modified", null, 1, 1, CoreObject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCoreObject_Revoked(), ecorePackage.getEBooleanObject(), "revoked", null, 0, 1, CoreObject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCoreObject_Labels(), ecorePackage.getEString(), "labels", null, 0, -1, CoreObject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCoreObject_Confidence(), ecorePackage.getEIntegerObject(), "confidence", null, 0, 1, CoreObject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCoreObject_Lang(), ecorePackage.getEString(), "lang", null, 0, 1, CoreObject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCoreObject_ExternalReferences(), this.getExternalReference(), null, "externalReferences", null, 0, -1, CoreObject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(cyberObservableEClass, CyberObservable.class, "CyberObservable", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCyberObservable_Defanged(), ecorePackage.getEBooleanObject(), "defanged", null, 0, 1, CyberObservable.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(customObjectEClass, CustomObject.class, "CustomObject", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCustomObject_Type(), ecorePackage.getEString(), "type", null, 1, 1, CustomObject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(evidenceEClass, Evidence.class, "Evidence", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getEvidence_ReportRef(), ecorePackage.getEString(), "reportRef", null, 0, 1, Evidence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvidence_Sha256(), ecorePackage.getEString(), "sha256", null, 0, 1, Evidence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvidence_Start(), ecorePackage.getEInt(), "start", "-1", 0, 1, Evidence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvidence_End(), ecorePackage.getEInt(), "end", "-1", 0, 1, Evidence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvidence_Page(), ecorePackage.getEInt(), "page", "0", 0, 1, Evidence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvidence_Quote(), ecorePackage.getEString(), "quote", null, 0, 1, Evidence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvidence_Property(), ecorePackage.getEString(), "property", "", 0, 1, Evidence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvidence_Stated(), ecorePackage.getEString(), "stated", null, 0, 1, Evidence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvidence_Extractor(), ecorePackage.getEString(), "extractor", null, 0, 1, Evidence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvidence_Confidence(), ecorePackage.getEInt(), "confidence", "0", 0, 1, Evidence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvidence_Mention(), ecorePackage.getEString(), "mention", null, 0, 1, Evidence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvidence_DecidedBy(), ecorePackage.getEString(), "decidedBy", null, 0, 1, Evidence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvidence_DecidedAt(), ecorePackage.getEString(), "decidedAt", null, 0, 1, Evidence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvidence_Why(), ecorePackage.getEString(), "why", null, 0, 1, Evidence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(nameAssertionEClass, NameAssertion.class, "NameAssertion", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getNameAssertion_Name(), ecorePackage.getEString(), "name", null, 1, 1, NameAssertion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNameAssertion_AssertedBy(), ecorePackage.getEString(), "assertedBy", null, 0, 1, NameAssertion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNameAssertion_AssertedByRef(), ecorePackage.getEString(), "assertedByRef", null, 0, 1, NameAssertion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNameAssertion_Since(), ecorePackage.getEString(), "since", null, 0, 1, NameAssertion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNameAssertion_Until(), ecorePackage.getEString(), "until", null, 0, 1, NameAssertion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNameAssertion_Confidence(), ecorePackage.getEIntegerObject(), "confidence", null, 0, 1, NameAssertion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getNameAssertion_Evidence(), this.getEvidence(), null, "evidence", null, 0, -1, NameAssertion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(mergedObjectEClass, MergedObject.class, "MergedObject", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMergedObject_MergedId(), ecorePackage.getEString(), "mergedId", null, 1, 1, MergedObject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMergedObject_Into(), ecorePackage.getEString(), "into", null, 1, 1, MergedObject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMergedObject_Former(), ecorePackage.getEString(), "former", null, 1, 1, MergedObject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMergedObject_Shared(), ecorePackage.getEStringToStringMapEntry(), null, "shared", null, 0, -1, MergedObject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMergedObject_MergedBy(), ecorePackage.getEString(), "mergedBy", null, 0, 1, MergedObject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMergedObject_MergedAt(), ecorePackage.getEString(), "mergedAt", null, 0, 1, MergedObject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMergedObject_Why(), ecorePackage.getEString(), "why", null, 0, 1, MergedObject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(movedReferenceEClass, MovedReference.class, "MovedReference", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMovedReference_Place(), ecorePackage.getEString(), "place", null, 1, 1, MovedReference.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMovedReference_Element(), ecorePackage.getEString(), "element", null, 0, 1, MovedReference.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMovedReference_Before(), ecorePackage.getEString(), "before", null, 1, -1, MovedReference.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMovedReference_MergedIds(), ecorePackage.getEString(), "mergedIds", null, 1, -1, MovedReference.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(identityDecisionEClass, IdentityDecision.class, "IdentityDecision", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getIdentityDecision_Kind(), ecorePackage.getEString(), "kind", null, 1, 1, IdentityDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIdentityDecision_Other(), ecorePackage.getEString(), "other", null, 1, 1, IdentityDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIdentityDecision_DecidedBy(), ecorePackage.getEString(), "decidedBy", null, 0, 1, IdentityDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIdentityDecision_DecidedAt(), ecorePackage.getEString(), "decidedAt", null, 0, 1, IdentityDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIdentityDecision_Why(), ecorePackage.getEString(), "why", null, 0, 1, IdentityDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(externalReferenceEClass, ExternalReference.class, "ExternalReference", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getExternalReference_SourceName(), ecorePackage.getEString(), "sourceName", null, 1, 1, ExternalReference.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExternalReference_Description(), ecorePackage.getEString(), "description", null, 0, 1, ExternalReference.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExternalReference_Url(), ecorePackage.getEString(), "url", null, 0, 1, ExternalReference.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getExternalReference_Hashes(), ecorePackage.getEStringToStringMapEntry(), null, "hashes", null, 0, -1, ExternalReference.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExternalReference_ExternalId(), ecorePackage.getEString(), "externalId", null, 0, 1, ExternalReference.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(killChainPhaseEClass, KillChainPhase.class, "KillChainPhase", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getKillChainPhase_KillChainName(), ecorePackage.getEString(), "killChainName", null, 1, 1, KillChainPhase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKillChainPhase_PhaseName(), ecorePackage.getEString(), "phaseName", null, 1, 1, KillChainPhase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(granularMarkingEClass, GranularMarking.class, "GranularMarking", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getGranularMarking_Lang(), ecorePackage.getEString(), "lang", null, 0, 1, GranularMarking.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGranularMarking_MarkingRef(), ecorePackage.getEString(), "markingRef", null, 0, 1, GranularMarking.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGranularMarking_Selectors(), ecorePackage.getEString(), "selectors", null, 1, -1, GranularMarking.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(attackPatternEClass, AttackPattern.class, "AttackPattern", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAttackPattern_Name(), ecorePackage.getEString(), "name", null, 1, 1, AttackPattern.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttackPattern_Description(), ecorePackage.getEString(), "description", null, 0, 1, AttackPattern.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttackPattern_Aliases(), ecorePackage.getEString(), "aliases", null, 0, -1, AttackPattern.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAttackPattern_KillChainPhases(), this.getKillChainPhase(), null, "killChainPhases", null, 0, -1, AttackPattern.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(campaignEClass, Campaign.class, "Campaign", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCampaign_Name(), ecorePackage.getEString(), "name", null, 1, 1, Campaign.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCampaign_Description(), ecorePackage.getEString(), "description", null, 0, 1, Campaign.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCampaign_Aliases(), ecorePackage.getEString(), "aliases", null, 0, -1, Campaign.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCampaign_FirstSeen(), ecorePackage.getEString(), "firstSeen", null, 0, 1, Campaign.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCampaign_LastSeen(), ecorePackage.getEString(), "lastSeen", null, 0, 1, Campaign.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCampaign_Objective(), ecorePackage.getEString(), "objective", null, 0, 1, Campaign.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(courseOfActionEClass, CourseOfAction.class, "CourseOfAction", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCourseOfAction_Name(), ecorePackage.getEString(), "name", null, 1, 1, CourseOfAction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCourseOfAction_Description(), ecorePackage.getEString(), "description", null, 0, 1, CourseOfAction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(groupingEClass, Grouping.class, "Grouping", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getGrouping_Name(), ecorePackage.getEString(), "name", null, 0, 1, Grouping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGrouping_Description(), ecorePackage.getEString(), "description", null, 0, 1, Grouping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGrouping_Context(), ecorePackage.getEString(), "context", null, 1, 1, Grouping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGrouping_ObjectRefs(), ecorePackage.getEString(), "objectRefs", null, 1, -1, Grouping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(identityEClass, Identity.class, "Identity", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getIdentity_Name(), ecorePackage.getEString(), "name", null, 1, 1, Identity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIdentity_Description(), ecorePackage.getEString(), "description", null, 0, 1, Identity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIdentity_Roles(), ecorePackage.getEString(), "roles", null, 0, -1, Identity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIdentity_IdentityClass(), ecorePackage.getEString(), "identityClass", null, 0, 1, Identity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIdentity_Sectors(), ecorePackage.getEString(), "sectors", null, 0, -1, Identity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIdentity_ContactInformation(), ecorePackage.getEString(), "contactInformation", null, 0, 1, Identity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(incidentEClass, Incident.class, "Incident", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getIncident_Name(), ecorePackage.getEString(), "name", null, 1, 1, Incident.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIncident_Description(), ecorePackage.getEString(), "description", null, 0, 1, Incident.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(indicatorEClass, Indicator.class, "Indicator", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getIndicator_Name(), ecorePackage.getEString(), "name", null, 0, 1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIndicator_Description(), ecorePackage.getEString(), "description", null, 0, 1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIndicator_IndicatorTypes(), ecorePackage.getEString(), "indicatorTypes", null, 0, -1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIndicator_Pattern(), ecorePackage.getEString(), "pattern", null, 1, 1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIndicator_PatternType(), ecorePackage.getEString(), "patternType", null, 1, 1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIndicator_PatternVersion(), ecorePackage.getEString(), "patternVersion", null, 0, 1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIndicator_ValidFrom(), ecorePackage.getEString(), "validFrom", null, 1, 1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIndicator_ValidUntil(), ecorePackage.getEString(), "validUntil", null, 0, 1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getIndicator_KillChainPhases(), this.getKillChainPhase(), null, "killChainPhases", null, 0, -1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(infrastructureEClass, Infrastructure.class, "Infrastructure", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getInfrastructure_Name(), ecorePackage.getEString(), "name", null, 1, 1, Infrastructure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInfrastructure_Description(), ecorePackage.getEString(), "description", null, 0, 1, Infrastructure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInfrastructure_InfrastructureTypes(), ecorePackage.getEString(), "infrastructureTypes", null, 0, -1, Infrastructure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInfrastructure_Aliases(), ecorePackage.getEString(), "aliases", null, 0, -1, Infrastructure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInfrastructure_KillChainPhases(), this.getKillChainPhase(), null, "killChainPhases", null, 0, -1, Infrastructure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInfrastructure_FirstSeen(), ecorePackage.getEString(), "firstSeen", null, 0, 1, Infrastructure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInfrastructure_LastSeen(), ecorePackage.getEString(), "lastSeen", null, 0, 1, Infrastructure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(intrusionSetEClass, IntrusionSet.class, "IntrusionSet", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getIntrusionSet_Name(), ecorePackage.getEString(), "name", null, 1, 1, IntrusionSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIntrusionSet_Description(), ecorePackage.getEString(), "description", null, 0, 1, IntrusionSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIntrusionSet_Aliases(), ecorePackage.getEString(), "aliases", null, 0, -1, IntrusionSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIntrusionSet_FirstSeen(), ecorePackage.getEString(), "firstSeen", null, 0, 1, IntrusionSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIntrusionSet_LastSeen(), ecorePackage.getEString(), "lastSeen", null, 0, 1, IntrusionSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIntrusionSet_Goals(), ecorePackage.getEString(), "goals", null, 0, -1, IntrusionSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIntrusionSet_ResourceLevel(), ecorePackage.getEString(), "resourceLevel", null, 0, 1, IntrusionSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIntrusionSet_PrimaryMotivation(), ecorePackage.getEString(), "primaryMotivation", null, 0, 1, IntrusionSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIntrusionSet_SecondaryMotivations(), ecorePackage.getEString(), "secondaryMotivations", null, 0, -1, IntrusionSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(locationEClass, Location.class, "Location", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLocation_Name(), ecorePackage.getEString(), "name", null, 0, 1, Location.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLocation_Description(), ecorePackage.getEString(), "description", null, 0, 1, Location.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLocation_Latitude(), ecorePackage.getEDoubleObject(), "latitude", null, 0, 1, Location.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLocation_Longitude(), ecorePackage.getEDoubleObject(), "longitude", null, 0, 1, Location.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLocation_Precision(), ecorePackage.getEDoubleObject(), "precision", null, 0, 1, Location.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLocation_Region(), ecorePackage.getEString(), "region", null, 0, 1, Location.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLocation_Country(), ecorePackage.getEString(), "country", null, 0, 1, Location.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLocation_AdministrativeArea(), ecorePackage.getEString(), "administrativeArea", null, 0, 1, Location.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLocation_City(), ecorePackage.getEString(), "city", null, 0, 1, Location.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLocation_StreetAddress(), ecorePackage.getEString(), "streetAddress", null, 0, 1, Location.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLocation_PostalCode(), ecorePackage.getEString(), "postalCode", null, 0, 1, Location.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(malwareEClass, Malware.class, "Malware", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMalware_Name(), ecorePackage.getEString(), "name", null, 0, 1, Malware.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMalware_Description(), ecorePackage.getEString(), "description", null, 0, 1, Malware.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMalware_MalwareTypes(), ecorePackage.getEString(), "malwareTypes", null, 0, -1, Malware.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMalware_IsFamily(), ecorePackage.getEBooleanObject(), "isFamily", null, 1, 1, Malware.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMalware_Aliases(), ecorePackage.getEString(), "aliases", null, 0, -1, Malware.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMalware_KillChainPhases(), this.getKillChainPhase(), null, "killChainPhases", null, 0, -1, Malware.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMalware_FirstSeen(), ecorePackage.getEString(), "firstSeen", null, 0, 1, Malware.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMalware_LastSeen(), ecorePackage.getEString(), "lastSeen", null, 0, 1, Malware.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMalware_OperatingSystemRefs(), ecorePackage.getEString(), "operatingSystemRefs", null, 0, -1, Malware.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMalware_ArchitectureExecutionEnvs(), ecorePackage.getEString(), "architectureExecutionEnvs", null, 0, -1, Malware.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMalware_ImplementationLanguages(), ecorePackage.getEString(), "implementationLanguages", null, 0, -1, Malware.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMalware_Capabilities(), ecorePackage.getEString(), "capabilities", null, 0, -1, Malware.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMalware_SampleRefs(), ecorePackage.getEString(), "sampleRefs", null, 0, -1, Malware.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(malwareAnalysisEClass, MalwareAnalysis.class, "MalwareAnalysis", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMalwareAnalysis_Product(), ecorePackage.getEString(), "product", null, 1, 1, MalwareAnalysis.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMalwareAnalysis_Version(), ecorePackage.getEString(), "version", null, 0, 1, MalwareAnalysis.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMalwareAnalysis_HostVmRef(), ecorePackage.getEString(), "hostVmRef", null, 0, 1, MalwareAnalysis.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMalwareAnalysis_OperatingSystemRef(), ecorePackage.getEString(), "operatingSystemRef", null, 0, 1, MalwareAnalysis.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMalwareAnalysis_InstalledSoftwareRefs(), ecorePackage.getEString(), "installedSoftwareRefs", null, 0, -1, MalwareAnalysis.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMalwareAnalysis_ConfigurationVersion(), ecorePackage.getEString(), "configurationVersion", null, 0, 1, MalwareAnalysis.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMalwareAnalysis_Modules(), ecorePackage.getEString(), "modules", null, 0, -1, MalwareAnalysis.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMalwareAnalysis_AnalysisEngineVersion(), ecorePackage.getEString(), "analysisEngineVersion", null, 0, 1, MalwareAnalysis.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMalwareAnalysis_AnalysisDefinitionVersion(), ecorePackage.getEString(), "analysisDefinitionVersion", null, 0, 1, MalwareAnalysis.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMalwareAnalysis_Submitted(), ecorePackage.getEString(), "submitted", null, 0, 1, MalwareAnalysis.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMalwareAnalysis_AnalysisStarted(), ecorePackage.getEString(), "analysisStarted", null, 0, 1, MalwareAnalysis.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMalwareAnalysis_AnalysisEnded(), ecorePackage.getEString(), "analysisEnded", null, 0, 1, MalwareAnalysis.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMalwareAnalysis_ResultName(), ecorePackage.getEString(), "resultName", null, 0, 1, MalwareAnalysis.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMalwareAnalysis_Result(), ecorePackage.getEString(), "result", null, 0, 1, MalwareAnalysis.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMalwareAnalysis_AnalysisScoRefs(), ecorePackage.getEString(), "analysisScoRefs", null, 0, -1, MalwareAnalysis.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMalwareAnalysis_SampleRef(), ecorePackage.getEString(), "sampleRef", null, 0, 1, MalwareAnalysis.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(noteEClass, Note.class, "Note", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getNote_Abstract(), ecorePackage.getEString(), "abstract", null, 0, 1, Note.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNote_Content(), ecorePackage.getEString(), "content", null, 1, 1, Note.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNote_Authors(), ecorePackage.getEString(), "authors", null, 0, -1, Note.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNote_ObjectRefs(), ecorePackage.getEString(), "objectRefs", null, 1, -1, Note.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(observedDataEClass, ObservedData.class, "ObservedData", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getObservedData_FirstObserved(), ecorePackage.getEString(), "firstObserved", null, 1, 1, ObservedData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getObservedData_LastObserved(), ecorePackage.getEString(), "lastObserved", null, 1, 1, ObservedData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getObservedData_NumberObserved(), ecorePackage.getEIntegerObject(), "numberObserved", null, 1, 1, ObservedData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getObservedData_Objects(), ecorePackage.getEStringToStringMapEntry(), null, "objects", null, 0, -1, ObservedData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getObservedData_ObjectRefs(), ecorePackage.getEString(), "objectRefs", null, 0, -1, ObservedData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(opinionEClass, Opinion.class, "Opinion", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getOpinion_Explanation(), ecorePackage.getEString(), "explanation", null, 0, 1, Opinion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOpinion_Authors(), ecorePackage.getEString(), "authors", null, 0, -1, Opinion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOpinion_Opinion(), ecorePackage.getEString(), "opinion", null, 1, 1, Opinion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOpinion_ObjectRefs(), ecorePackage.getEString(), "objectRefs", null, 1, -1, Opinion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(reportEClass, Report.class, "Report", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getReport_Name(), ecorePackage.getEString(), "name", null, 1, 1, Report.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReport_Description(), ecorePackage.getEString(), "description", null, 0, 1, Report.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReport_ReportTypes(), ecorePackage.getEString(), "reportTypes", null, 0, -1, Report.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReport_Published(), ecorePackage.getEString(), "published", null, 1, 1, Report.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReport_ObjectRefs(), ecorePackage.getEString(), "objectRefs", null, 1, -1, Report.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(threatActorEClass, ThreatActor.class, "ThreatActor", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getThreatActor_Name(), ecorePackage.getEString(), "name", null, 1, 1, ThreatActor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getThreatActor_Description(), ecorePackage.getEString(), "description", null, 0, 1, ThreatActor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getThreatActor_ThreatActorTypes(), ecorePackage.getEString(), "threatActorTypes", null, 0, -1, ThreatActor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getThreatActor_Aliases(), ecorePackage.getEString(), "aliases", null, 0, -1, ThreatActor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getThreatActor_FirstSeen(), ecorePackage.getEString(), "firstSeen", null, 0, 1, ThreatActor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getThreatActor_LastSeen(), ecorePackage.getEString(), "lastSeen", null, 0, 1, ThreatActor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getThreatActor_Roles(), ecorePackage.getEString(), "roles", null, 0, -1, ThreatActor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getThreatActor_Goals(), ecorePackage.getEString(), "goals", null, 0, -1, ThreatActor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getThreatActor_Sophistication(), ecorePackage.getEString(), "sophistication", null, 0, 1, ThreatActor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getThreatActor_ResourceLevel(), ecorePackage.getEString(), "resourceLevel", null, 0, 1, ThreatActor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getThreatActor_PrimaryMotivation(), ecorePackage.getEString(), "primaryMotivation", null, 0, 1, ThreatActor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getThreatActor_SecondaryMotivations(), ecorePackage.getEString(), "secondaryMotivations", null, 0, -1, ThreatActor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getThreatActor_PersonalMotivations(), ecorePackage.getEString(), "personalMotivations", null, 0, -1, ThreatActor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(toolEClass, Tool.class, "Tool", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTool_Name(), ecorePackage.getEString(), "name", null, 1, 1, Tool.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTool_Description(), ecorePackage.getEString(), "description", null, 0, 1, Tool.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTool_ToolTypes(), ecorePackage.getEString(), "toolTypes", null, 0, -1, Tool.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTool_Aliases(), ecorePackage.getEString(), "aliases", null, 0, -1, Tool.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTool_KillChainPhases(), this.getKillChainPhase(), null, "killChainPhases", null, 0, -1, Tool.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTool_ToolVersion(), ecorePackage.getEString(), "toolVersion", null, 0, 1, Tool.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(vulnerabilityEClass, Vulnerability.class, "Vulnerability", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getVulnerability_Name(), ecorePackage.getEString(), "name", null, 1, 1, Vulnerability.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVulnerability_Description(), ecorePackage.getEString(), "description", null, 0, 1, Vulnerability.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(relationshipEClass, Relationship.class, "Relationship", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRelationship_RelationshipType(), ecorePackage.getEString(), "relationshipType", null, 1, 1, Relationship.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelationship_Description(), ecorePackage.getEString(), "description", null, 0, 1, Relationship.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelationship_SourceRef(), ecorePackage.getEString(), "sourceRef", null, 1, 1, Relationship.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelationship_TargetRef(), ecorePackage.getEString(), "targetRef", null, 1, 1, Relationship.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelationship_StartTime(), ecorePackage.getEString(), "startTime", null, 0, 1, Relationship.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelationship_StopTime(), ecorePackage.getEString(), "stopTime", null, 0, 1, Relationship.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(sightingEClass, Sighting.class, "Sighting", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSighting_Description(), ecorePackage.getEString(), "description", null, 0, 1, Sighting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSighting_FirstSeen(), ecorePackage.getEString(), "firstSeen", null, 0, 1, Sighting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSighting_LastSeen(), ecorePackage.getEString(), "lastSeen", null, 0, 1, Sighting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSighting_Count(), ecorePackage.getEIntegerObject(), "count", null, 0, 1, Sighting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSighting_SightingOfRef(), ecorePackage.getEString(), "sightingOfRef", null, 1, 1, Sighting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSighting_ObservedDataRefs(), ecorePackage.getEString(), "observedDataRefs", null, 0, -1, Sighting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSighting_WhereSightedRefs(), ecorePackage.getEString(), "whereSightedRefs", null, 0, -1, Sighting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSighting_Summary(), ecorePackage.getEBooleanObject(), "summary", null, 0, 1, Sighting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(markingDefinitionEClass, MarkingDefinition.class, "MarkingDefinition", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMarkingDefinition_Name(), ecorePackage.getEString(), "name", null, 0, 1, MarkingDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMarkingDefinition_CreatedByRef(), ecorePackage.getEString(), "createdByRef", null, 0, 1, MarkingDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMarkingDefinition_Created(), ecorePackage.getEString(), "created", null, 1, 1, MarkingDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMarkingDefinition_ExternalReferences(), this.getExternalReference(), null, "externalReferences", null, 0, -1, MarkingDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMarkingDefinition_DefinitionType(), ecorePackage.getEString(), "definitionType", null, 0, 1, MarkingDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMarkingDefinition_Definition(), ecorePackage.getEString(), "definition", null, 0, 1, MarkingDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(languageContentEClass, LanguageContent.class, "LanguageContent", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLanguageContent_ObjectRef(), ecorePackage.getEString(), "objectRef", null, 1, 1, LanguageContent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLanguageContent_ObjectModified(), ecorePackage.getEString(), "objectModified", null, 0, 1, LanguageContent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLanguageContent_Contents(), ecorePackage.getEStringToStringMapEntry(), null, "contents", null, 1, -1, LanguageContent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(extensionDefinitionEClass, ExtensionDefinition.class, "ExtensionDefinition", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getExtensionDefinition_Name(), ecorePackage.getEString(), "name", null, 1, 1, ExtensionDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExtensionDefinition_Description(), ecorePackage.getEString(), "description", null, 0, 1, ExtensionDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExtensionDefinition_Schema(), ecorePackage.getEString(), "schema", null, 1, 1, ExtensionDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExtensionDefinition_Version(), ecorePackage.getEString(), "version", null, 1, 1, ExtensionDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExtensionDefinition_ExtensionTypes(), ecorePackage.getEString(), "extensionTypes", null, 1, -1, ExtensionDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExtensionDefinition_ExtensionProperties(), ecorePackage.getEString(), "extensionProperties", null, 0, -1, ExtensionDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(artifactEClass, Artifact.class, "Artifact", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getArtifact_MimeType(), ecorePackage.getEString(), "mimeType", null, 0, 1, Artifact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getArtifact_PayloadBin(), ecorePackage.getEString(), "payloadBin", null, 0, 1, Artifact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getArtifact_Url(), ecorePackage.getEString(), "url", null, 0, 1, Artifact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getArtifact_Hashes(), ecorePackage.getEStringToStringMapEntry(), null, "hashes", null, 0, -1, Artifact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getArtifact_EncryptionAlgorithm(), ecorePackage.getEString(), "encryptionAlgorithm", null, 0, 1, Artifact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getArtifact_DecryptionKey(), ecorePackage.getEString(), "decryptionKey", null, 0, 1, Artifact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(autonomousSystemEClass, AutonomousSystem.class, "AutonomousSystem", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAutonomousSystem_Number(), ecorePackage.getELongObject(), "number", null, 1, 1, AutonomousSystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAutonomousSystem_Name(), ecorePackage.getEString(), "name", null, 0, 1, AutonomousSystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAutonomousSystem_Rir(), ecorePackage.getEString(), "rir", null, 0, 1, AutonomousSystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(directoryEClass, Directory.class, "Directory", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDirectory_Path(), ecorePackage.getEString(), "path", null, 1, 1, Directory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDirectory_PathEnc(), ecorePackage.getEString(), "pathEnc", null, 0, 1, Directory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDirectory_Ctime(), ecorePackage.getEString(), "ctime", null, 0, 1, Directory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDirectory_Mtime(), ecorePackage.getEString(), "mtime", null, 0, 1, Directory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDirectory_Atime(), ecorePackage.getEString(), "atime", null, 0, 1, Directory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDirectory_ContainsRefs(), ecorePackage.getEString(), "containsRefs", null, 0, -1, Directory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(domainNameEClass, DomainName.class, "DomainName", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDomainName_Value(), ecorePackage.getEString(), "value", null, 1, 1, DomainName.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDomainName_ResolvesToRefs(), ecorePackage.getEString(), "resolvesToRefs", null, 0, -1, DomainName.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(emailAddrEClass, EmailAddr.class, "EmailAddr", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getEmailAddr_Value(), ecorePackage.getEString(), "value", null, 1, 1, EmailAddr.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEmailAddr_DisplayName(), ecorePackage.getEString(), "displayName", null, 0, 1, EmailAddr.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEmailAddr_BelongsToRef(), ecorePackage.getEString(), "belongsToRef", null, 0, 1, EmailAddr.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(emailMessageEClass, EmailMessage.class, "EmailMessage", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getEmailMessage_IsMultipart(), ecorePackage.getEBooleanObject(), "isMultipart", null, 1, 1, EmailMessage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEmailMessage_Date(), ecorePackage.getEString(), "date", null, 0, 1, EmailMessage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEmailMessage_ContentType(), ecorePackage.getEString(), "contentType", null, 0, 1, EmailMessage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEmailMessage_FromRef(), ecorePackage.getEString(), "fromRef", null, 0, 1, EmailMessage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEmailMessage_SenderRef(), ecorePackage.getEString(), "senderRef", null, 0, 1, EmailMessage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEmailMessage_ToRefs(), ecorePackage.getEString(), "toRefs", null, 0, -1, EmailMessage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEmailMessage_CcRefs(), ecorePackage.getEString(), "ccRefs", null, 0, -1, EmailMessage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEmailMessage_BccRefs(), ecorePackage.getEString(), "bccRefs", null, 0, -1, EmailMessage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEmailMessage_MessageId(), ecorePackage.getEString(), "messageId", null, 0, 1, EmailMessage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEmailMessage_Subject(), ecorePackage.getEString(), "subject", null, 0, 1, EmailMessage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEmailMessage_ReceivedLines(), ecorePackage.getEString(), "receivedLines", null, 0, -1, EmailMessage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEmailMessage_AdditionalHeaderFields(), ecorePackage.getEStringToStringMapEntry(), null, "additionalHeaderFields", null, 0, -1, EmailMessage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEmailMessage_Body(), ecorePackage.getEString(), "body", null, 0, 1, EmailMessage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEmailMessage_BodyMultipart(), this.getEmailMimePart(), null, "bodyMultipart", null, 0, -1, EmailMessage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEmailMessage_RawEmailRef(), ecorePackage.getEString(), "rawEmailRef", null, 0, 1, EmailMessage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(emailMimePartEClass, EmailMimePart.class, "EmailMimePart", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getEmailMimePart_Body(), ecorePackage.getEString(), "body", null, 0, 1, EmailMimePart.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEmailMimePart_BodyRawRef(), ecorePackage.getEString(), "bodyRawRef", null, 0, 1, EmailMimePart.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEmailMimePart_ContentType(), ecorePackage.getEString(), "contentType", null, 0, 1, EmailMimePart.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEmailMimePart_ContentDisposition(), ecorePackage.getEString(), "contentDisposition", null, 0, 1, EmailMimePart.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(fileEClass, File.class, "File", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getFile_Hashes(), ecorePackage.getEStringToStringMapEntry(), null, "hashes", null, 0, -1, File.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFile_Size(), ecorePackage.getELongObject(), "size", null, 0, 1, File.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFile_Name(), ecorePackage.getEString(), "name", null, 0, 1, File.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFile_NameEnc(), ecorePackage.getEString(), "nameEnc", null, 0, 1, File.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFile_MagicNumberHex(), ecorePackage.getEString(), "magicNumberHex", null, 0, 1, File.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFile_MimeType(), ecorePackage.getEString(), "mimeType", null, 0, 1, File.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFile_Ctime(), ecorePackage.getEString(), "ctime", null, 0, 1, File.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFile_Mtime(), ecorePackage.getEString(), "mtime", null, 0, 1, File.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFile_Atime(), ecorePackage.getEString(), "atime", null, 0, 1, File.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFile_ParentDirectoryRef(), ecorePackage.getEString(), "parentDirectoryRef", null, 0, 1, File.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFile_ContainsRefs(), ecorePackage.getEString(), "containsRefs", null, 0, -1, File.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFile_ContentRef(), ecorePackage.getEString(), "contentRef", null, 0, 1, File.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFile_ArchiveExt(), this.getArchiveExt(), null, "archiveExt", null, 0, 1, File.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFile_NtfsExt(), this.getNtfsExt(), null, "ntfsExt", null, 0, 1, File.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFile_PdfExt(), this.getPdfExt(), null, "pdfExt", null, 0, 1, File.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFile_RasterImageExt(), this.getRasterImageExt(), null, "rasterImageExt", null, 0, 1, File.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFile_WindowsPebinaryExt(), this.getWindowsPebinaryExt(), null, "windowsPebinaryExt", null, 0, 1, File.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(archiveExtEClass, ArchiveExt.class, "ArchiveExt", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getArchiveExt_ContainsRefs(), ecorePackage.getEString(), "containsRefs", null, 1, -1, ArchiveExt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getArchiveExt_Comment(), ecorePackage.getEString(), "comment", null, 0, 1, ArchiveExt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(ntfsExtEClass, NtfsExt.class, "NtfsExt", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getNtfsExt_Sid(), ecorePackage.getEString(), "sid", null, 0, 1, NtfsExt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getNtfsExt_AlternateDataStreams(), this.getAlternateDataStream(), null, "alternateDataStreams", null, 0, -1, NtfsExt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(alternateDataStreamEClass, AlternateDataStream.class, "AlternateDataStream", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAlternateDataStream_Name(), ecorePackage.getEString(), "name", null, 1, 1, AlternateDataStream.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAlternateDataStream_Hashes(), ecorePackage.getEStringToStringMapEntry(), null, "hashes", null, 0, -1, AlternateDataStream.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAlternateDataStream_Size(), ecorePackage.getELongObject(), "size", null, 0, 1, AlternateDataStream.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(pdfExtEClass, PdfExt.class, "PdfExt", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPdfExt_Version(), ecorePackage.getEString(), "version", null, 0, 1, PdfExt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPdfExt_IsOptimized(), ecorePackage.getEBooleanObject(), "isOptimized", null, 0, 1, PdfExt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPdfExt_DocumentInfoDict(), ecorePackage.getEStringToStringMapEntry(), null, "documentInfoDict", null, 0, -1, PdfExt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPdfExt_Pdfid0(), ecorePackage.getEString(), "pdfid0", null, 0, 1, PdfExt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPdfExt_Pdfid1(), ecorePackage.getEString(), "pdfid1", null, 0, 1, PdfExt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(rasterImageExtEClass, RasterImageExt.class, "RasterImageExt", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRasterImageExt_ImageHeight(), ecorePackage.getELongObject(), "imageHeight", null, 0, 1, RasterImageExt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRasterImageExt_ImageWidth(), ecorePackage.getELongObject(), "imageWidth", null, 0, 1, RasterImageExt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRasterImageExt_BitsPerPixel(), ecorePackage.getELongObject(), "bitsPerPixel", null, 0, 1, RasterImageExt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRasterImageExt_ExifTags(), ecorePackage.getEStringToStringMapEntry(), null, "exifTags", null, 0, -1, RasterImageExt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(windowsPebinaryExtEClass, WindowsPebinaryExt.class, "WindowsPebinaryExt", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getWindowsPebinaryExt_PeType(), ecorePackage.getEString(), "peType", null, 1, 1, WindowsPebinaryExt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWindowsPebinaryExt_Imphash(), ecorePackage.getEString(), "imphash", null, 0, 1, WindowsPebinaryExt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWindowsPebinaryExt_MachineHex(), ecorePackage.getEString(), "machineHex", null, 0, 1, WindowsPebinaryExt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWindowsPebinaryExt_NumberOfSections(), ecorePackage.getELongObject(), "numberOfSections", null, 0, 1, WindowsPebinaryExt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWindowsPebinaryExt_TimeDateStamp(), ecorePackage.getEString(), "timeDateStamp", null, 0, 1, WindowsPebinaryExt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWindowsPebinaryExt_PointerToSymbolTableHex(), ecorePackage.getEString(), "pointerToSymbolTableHex", null, 0, 1, WindowsPebinaryExt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWindowsPebinaryExt_NumberOfSymbols(), ecorePackage.getELongObject(), "numberOfSymbols", null, 0, 1, WindowsPebinaryExt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWindowsPebinaryExt_SizeOfOptionalHeader(), ecorePackage.getELongObject(), "sizeOfOptionalHeader", null, 0, 1, WindowsPebinaryExt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWindowsPebinaryExt_CharacteristicsHex(), ecorePackage.getEString(), "characteristicsHex", null, 0, 1, WindowsPebinaryExt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getWindowsPebinaryExt_FileHeaderHashes(), ecorePackage.getEStringToStringMapEntry(), null, "fileHeaderHashes", null, 0, -1, WindowsPebinaryExt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getWindowsPebinaryExt_OptionalHeader(), this.getWindowsPeOptionalHeader(), null, "optionalHeader", null, 0, 1, WindowsPebinaryExt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getWindowsPebinaryExt_Sections(), this.getWindowsPeSection(), null, "sections", null, 0, -1, WindowsPebinaryExt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(windowsPeOptionalHeaderEClass, WindowsPeOptionalHeader.class, "WindowsPeOptionalHeader", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getWindowsPeOptionalHeader_MagicHex(), ecorePackage.getEString(), "magicHex", null, 0, 1, WindowsPeOptionalHeader.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWindowsPeOptionalHeader_MajorLinkerVersion(), ecorePackage.getELongObject(), "majorLinkerVersion", null, 0, 1, WindowsPeOptionalHeader.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWindowsPeOptionalHeader_MinorLinkerVersion(), ecorePackage.getELongObject(), "minorLinkerVersion", null, 0, 1, WindowsPeOptionalHeader.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWindowsPeOptionalHeader_SizeOfCode(), ecorePackage.getELongObject(), "sizeOfCode", null, 0, 1, WindowsPeOptionalHeader.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWindowsPeOptionalHeader_SizeOfInitializedData(), ecorePackage.getELongObject(), "sizeOfInitializedData", null, 0, 1, WindowsPeOptionalHeader.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWindowsPeOptionalHeader_SizeOfUninitializedData(), ecorePackage.getELongObject(), "sizeOfUninitializedData", null, 0, 1, WindowsPeOptionalHeader.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWindowsPeOptionalHeader_AddressOfEntryPoint(), ecorePackage.getELongObject(), "addressOfEntryPoint", null, 0, 1, WindowsPeOptionalHeader.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWindowsPeOptionalHeader_BaseOfCode(), ecorePackage.getELongObject(), "baseOfCode", null, 0, 1, WindowsPeOptionalHeader.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWindowsPeOptionalHeader_BaseOfData(), ecorePackage.getELongObject(), "baseOfData", null, 0, 1, WindowsPeOptionalHeader.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWindowsPeOptionalHeader_ImageBase(), ecorePackage.getELongObject(), "imageBase", null, 0, 1, WindowsPeOptionalHeader.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWindowsPeOptionalHeader_SectionAlignment(), ecorePackage.getELongObject(), "sectionAlignment", null, 0, 1, WindowsPeOptionalHeader.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWindowsPeOptionalHeader_FileAlignment(), ecorePackage.getELongObject(), "fileAlignment", null, 0, 1, WindowsPeOptionalHeader.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWindowsPeOptionalHeader_MajorOsVersion(), ecorePackage.getELongObject(), "majorOsVersion", null, 0, 1, WindowsPeOptionalHeader.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWindowsPeOptionalHeader_MinorOsVersion(), ecorePackage.getELongObject(), "minorOsVersion", null, 0, 1, WindowsPeOptionalHeader.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWindowsPeOptionalHeader_MajorImageVersion(), ecorePackage.getELongObject(), "majorImageVersion", null, 0, 1, WindowsPeOptionalHeader.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWindowsPeOptionalHeader_MinorImageVersion(), ecorePackage.getELongObject(), "minorImageVersion", null, 0, 1, WindowsPeOptionalHeader.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWindowsPeOptionalHeader_MajorSubsystemVersion(), ecorePackage.getELongObject(), "majorSubsystemVersion", null, 0, 1, WindowsPeOptionalHeader.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWindowsPeOptionalHeader_MinorSubsystemVersion(), ecorePackage.getELongObject(), "minorSubsystemVersion", null, 0, 1, WindowsPeOptionalHeader.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWindowsPeOptionalHeader_Win32VersionValueHex(), ecorePackage.getEString(), "win32VersionValueHex", null, 0, 1, WindowsPeOptionalHeader.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWindowsPeOptionalHeader_SizeOfImage(), ecorePackage.getELongObject(), "sizeOfImage", null, 0, 1, WindowsPeOptionalHeader.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWindowsPeOptionalHeader_SizeOfHeaders(), ecorePackage.getELongObject(), "sizeOfHeaders", null, 0, 1, WindowsPeOptionalHeader.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWindowsPeOptionalHeader_ChecksumHex(), ecorePackage.getEString(), "checksumHex", null, 0, 1, WindowsPeOptionalHeader.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWindowsPeOptionalHeader_SubsystemHex(), ecorePackage.getEString(), "subsystemHex", null, 0, 1, WindowsPeOptionalHeader.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWindowsPeOptionalHeader_DllCharacteristicsHex(), ecorePackage.getEString(), "dllCharacteristicsHex", null, 0, 1, WindowsPeOptionalHeader.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWindowsPeOptionalHeader_SizeOfStackReserve(), ecorePackage.getELongObject(), "sizeOfStackReserve", null, 0, 1, WindowsPeOptionalHeader.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWindowsPeOptionalHeader_SizeOfStackCommit(), ecorePackage.getELongObject(), "sizeOfStackCommit", null, 0, 1, WindowsPeOptionalHeader.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWindowsPeOptionalHeader_SizeOfHeapReserve(), ecorePackage.getELongObject(), "sizeOfHeapReserve", null, 0, 1, WindowsPeOptionalHeader.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWindowsPeOptionalHeader_SizeOfHeapCommit(), ecorePackage.getELongObject(), "sizeOfHeapCommit", null, 0, 1, WindowsPeOptionalHeader.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWindowsPeOptionalHeader_LoaderFlagsHex(), ecorePackage.getEString(), "loaderFlagsHex", null, 0, 1, WindowsPeOptionalHeader.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWindowsPeOptionalHeader_NumberOfRvaAndSizes(), ecorePackage.getELongObject(), "numberOfRvaAndSizes", null, 0, 1, WindowsPeOptionalHeader.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getWindowsPeOptionalHeader_Hashes(), ecorePackage.getEStringToStringMapEntry(), null, "hashes", null, 0, -1, WindowsPeOptionalHeader.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(windowsPeSectionEClass, WindowsPeSection.class, "WindowsPeSection", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getWindowsPeSection_Name(), ecorePackage.getEString(), "name", null, 1, 1, WindowsPeSection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWindowsPeSection_Size(), ecorePackage.getELongObject(), "size", null, 0, 1, WindowsPeSection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWindowsPeSection_Entropy(), ecorePackage.getEDoubleObject(), "entropy", null, 0, 1, WindowsPeSection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getWindowsPeSection_Hashes(), ecorePackage.getEStringToStringMapEntry(), null, "hashes", null, 0, -1, WindowsPeSection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(ipv4AddrEClass, Ipv4Addr.class, "Ipv4Addr", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getIpv4Addr_Value(), ecorePackage.getEString(), "value", null, 1, 1, Ipv4Addr.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIpv4Addr_ResolvesToRefs(), ecorePackage.getEString(), "resolvesToRefs", null, 0, -1, Ipv4Addr.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIpv4Addr_BelongsToRefs(), ecorePackage.getEString(), "belongsToRefs", null, 0, -1, Ipv4Addr.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(ipv6AddrEClass, Ipv6Addr.class, "Ipv6Addr", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getIpv6Addr_Value(), ecorePackage.getEString(), "value", null, 1, 1, Ipv6Addr.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIpv6Addr_ResolvesToRefs(), ecorePackage.getEString(), "resolvesToRefs", null, 0, -1, Ipv6Addr.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIpv6Addr_BelongsToRefs(), ecorePackage.getEString(), "belongsToRefs", null, 0, -1, Ipv6Addr.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(macAddrEClass, MacAddr.class, "MacAddr", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMacAddr_Value(), ecorePackage.getEString(), "value", null, 1, 1, MacAddr.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(mutexEClass, Mutex.class, "Mutex", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMutex_Name(), ecorePackage.getEString(), "name", null, 1, 1, Mutex.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(networkTrafficEClass, NetworkTraffic.class, "NetworkTraffic", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getNetworkTraffic_Start(), ecorePackage.getEString(), "start", null, 0, 1, NetworkTraffic.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNetworkTraffic_End(), ecorePackage.getEString(), "end", null, 0, 1, NetworkTraffic.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNetworkTraffic_IsActive(), ecorePackage.getEBooleanObject(), "isActive", null, 0, 1, NetworkTraffic.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNetworkTraffic_SrcRef(), ecorePackage.getEString(), "srcRef", null, 0, 1, NetworkTraffic.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNetworkTraffic_DstRef(), ecorePackage.getEString(), "dstRef", null, 0, 1, NetworkTraffic.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNetworkTraffic_SrcPort(), ecorePackage.getEIntegerObject(), "srcPort", null, 0, 1, NetworkTraffic.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNetworkTraffic_DstPort(), ecorePackage.getEIntegerObject(), "dstPort", null, 0, 1, NetworkTraffic.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNetworkTraffic_Protocols(), ecorePackage.getEString(), "protocols", null, 1, -1, NetworkTraffic.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNetworkTraffic_SrcByteCount(), ecorePackage.getELongObject(), "srcByteCount", null, 0, 1, NetworkTraffic.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNetworkTraffic_DstByteCount(), ecorePackage.getELongObject(), "dstByteCount", null, 0, 1, NetworkTraffic.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNetworkTraffic_SrcPackets(), ecorePackage.getELongObject(), "srcPackets", null, 0, 1, NetworkTraffic.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNetworkTraffic_DstPackets(), ecorePackage.getELongObject(), "dstPackets", null, 0, 1, NetworkTraffic.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getNetworkTraffic_Ipfix(), ecorePackage.getEStringToStringMapEntry(), null, "ipfix", null, 0, -1, NetworkTraffic.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNetworkTraffic_SrcPayloadRef(), ecorePackage.getEString(), "srcPayloadRef", null, 0, 1, NetworkTraffic.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNetworkTraffic_DstPayloadRef(), ecorePackage.getEString(), "dstPayloadRef", null, 0, 1, NetworkTraffic.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNetworkTraffic_EncapsulatesRefs(), ecorePackage.getEString(), "encapsulatesRefs", null, 0, -1, NetworkTraffic.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNetworkTraffic_EncapsulatedByRef(), ecorePackage.getEString(), "encapsulatedByRef", null, 0, 1, NetworkTraffic.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getNetworkTraffic_HttpRequestExt(), this.getHttpRequestExt(), null, "httpRequestExt", null, 0, 1, NetworkTraffic.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getNetworkTraffic_IcmpExt(), this.getIcmpExt(), null, "icmpExt", null, 0, 1, NetworkTraffic.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getNetworkTraffic_SocketExt(), this.getSocketExt(), null, "socketExt", null, 0, 1, NetworkTraffic.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getNetworkTraffic_TcpExt(), this.getTcpExt(), null, "tcpExt", null, 0, 1, NetworkTraffic.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(httpRequestExtEClass, HttpRequestExt.class, "HttpRequestExt", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getHttpRequestExt_RequestMethod(), ecorePackage.getEString(), "requestMethod", null, 1, 1, HttpRequestExt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHttpRequestExt_RequestValue(), ecorePackage.getEString(), "requestValue", null, 1, 1, HttpRequestExt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHttpRequestExt_RequestVersion(), ecorePackage.getEString(), "requestVersion", null, 0, 1, HttpRequestExt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getHttpRequestExt_RequestHeader(), ecorePackage.getEStringToStringMapEntry(), null, "requestHeader", null, 0, -1, HttpRequestExt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHttpRequestExt_MessageBodyLength(), ecorePackage.getELongObject(), "messageBodyLength", null, 0, 1, HttpRequestExt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHttpRequestExt_MessageBodyDataRef(), ecorePackage.getEString(), "messageBodyDataRef", null, 0, 1, HttpRequestExt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(icmpExtEClass, IcmpExt.class, "IcmpExt", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getIcmpExt_IcmpTypeHex(), ecorePackage.getEString(), "icmpTypeHex", null, 1, 1, IcmpExt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIcmpExt_IcmpCodeHex(), ecorePackage.getEString(), "icmpCodeHex", null, 1, 1, IcmpExt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(socketExtEClass, SocketExt.class, "SocketExt", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSocketExt_AddressFamily(), ecorePackage.getEString(), "addressFamily", null, 1, 1, SocketExt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSocketExt_IsBlocking(), ecorePackage.getEBooleanObject(), "isBlocking", null, 0, 1, SocketExt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSocketExt_IsListening(), ecorePackage.getEBooleanObject(), "isListening", null, 0, 1, SocketExt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSocketExt_Options(), ecorePackage.getEStringToStringMapEntry(), null, "options", null, 0, -1, SocketExt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSocketExt_SocketType(), ecorePackage.getEString(), "socketType", null, 0, 1, SocketExt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSocketExt_SocketDescriptor(), ecorePackage.getELongObject(), "socketDescriptor", null, 0, 1, SocketExt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSocketExt_SocketHandle(), ecorePackage.getELongObject(), "socketHandle", null, 0, 1, SocketExt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(tcpExtEClass, TcpExt.class, "TcpExt", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTcpExt_SrcFlagsHex(), ecorePackage.getEString(), "srcFlagsHex", null, 0, 1, TcpExt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTcpExt_DstFlagsHex(), ecorePackage.getEString(), "dstFlagsHex", null, 0, 1, TcpExt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(processEClass, org.akashi.model.Process.class, "Process", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getProcess_IsHidden(), ecorePackage.getEBooleanObject(), "isHidden", null, 0, 1, org.akashi.model.Process.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProcess_Pid(), ecorePackage.getELongObject(), "pid", null, 0, 1, org.akashi.model.Process.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProcess_CreatedTime(), ecorePackage.getEString(), "createdTime", null, 0, 1, org.akashi.model.Process.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProcess_Cwd(), ecorePackage.getEString(), "cwd", null, 0, 1, org.akashi.model.Process.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProcess_CommandLine(), ecorePackage.getEString(), "commandLine", null, 0, 1, org.akashi.model.Process.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProcess_EnvironmentVariables(), ecorePackage.getEStringToStringMapEntry(), null, "environmentVariables", null, 0, -1, org.akashi.model.Process.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProcess_OpenedConnectionRefs(), ecorePackage.getEString(), "openedConnectionRefs", null, 0, -1, org.akashi.model.Process.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProcess_CreatorUserRef(), ecorePackage.getEString(), "creatorUserRef", null, 0, 1, org.akashi.model.Process.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProcess_ImageRef(), ecorePackage.getEString(), "imageRef", null, 0, 1, org.akashi.model.Process.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProcess_ParentRef(), ecorePackage.getEString(), "parentRef", null, 0, 1, org.akashi.model.Process.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProcess_ChildRefs(), ecorePackage.getEString(), "childRefs", null, 0, -1, org.akashi.model.Process.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProcess_WindowsProcessExt(), this.getWindowsProcessExt(), null, "windowsProcessExt", null, 0, 1, org.akashi.model.Process.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProcess_WindowsServiceExt(), this.getWindowsServiceExt(), null, "windowsServiceExt", null, 0, 1, org.akashi.model.Process.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(windowsProcessExtEClass, WindowsProcessExt.class, "WindowsProcessExt", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getWindowsProcessExt_AslrEnabled(), ecorePackage.getEBooleanObject(), "aslrEnabled", null, 0, 1, WindowsProcessExt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWindowsProcessExt_DepEnabled(), ecorePackage.getEBooleanObject(), "depEnabled", null, 0, 1, WindowsProcessExt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWindowsProcessExt_Priority(), ecorePackage.getEString(), "priority", null, 0, 1, WindowsProcessExt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWindowsProcessExt_OwnerSid(), ecorePackage.getEString(), "ownerSid", null, 0, 1, WindowsProcessExt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWindowsProcessExt_WindowTitle(), ecorePackage.getEString(), "windowTitle", null, 0, 1, WindowsProcessExt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getWindowsProcessExt_StartupInfo(), ecorePackage.getEStringToStringMapEntry(), null, "startupInfo", null, 0, -1, WindowsProcessExt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWindowsProcessExt_IntegrityLevel(), ecorePackage.getEString(), "integrityLevel", null, 0, 1, WindowsProcessExt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(windowsServiceExtEClass, WindowsServiceExt.class, "WindowsServiceExt", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getWindowsServiceExt_ServiceName(), ecorePackage.getEString(), "serviceName", null, 0, 1, WindowsServiceExt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWindowsServiceExt_Descriptions(), ecorePackage.getEString(), "descriptions", null, 0, -1, WindowsServiceExt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWindowsServiceExt_DisplayName(), ecorePackage.getEString(), "displayName", null, 0, 1, WindowsServiceExt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWindowsServiceExt_GroupName(), ecorePackage.getEString(), "groupName", null, 0, 1, WindowsServiceExt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWindowsServiceExt_StartType(), ecorePackage.getEString(), "startType", null, 0, 1, WindowsServiceExt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWindowsServiceExt_ServiceDllRefs(), ecorePackage.getEString(), "serviceDllRefs", null, 0, -1, WindowsServiceExt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWindowsServiceExt_ServiceType(), ecorePackage.getEString(), "serviceType", null, 0, 1, WindowsServiceExt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWindowsServiceExt_ServiceStatus(), ecorePackage.getEString(), "serviceStatus", null, 0, 1, WindowsServiceExt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(softwareEClass, Software.class, "Software", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSoftware_Name(), ecorePackage.getEString(), "name", null, 1, 1, Software.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSoftware_Cpe(), ecorePackage.getEString(), "cpe", null, 0, 1, Software.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSoftware_Swid(), ecorePackage.getEString(), "swid", null, 0, 1, Software.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSoftware_Languages(), ecorePackage.getEString(), "languages", null, 0, -1, Software.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSoftware_Vendor(), ecorePackage.getEString(), "vendor", null, 0, 1, Software.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSoftware_Version(), ecorePackage.getEString(), "version", null, 0, 1, Software.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(urlEClass, Url.class, "Url", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getUrl_Value(), ecorePackage.getEString(), "value", null, 1, 1, Url.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(userAccountEClass, UserAccount.class, "UserAccount", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getUserAccount_UserId(), ecorePackage.getEString(), "userId", null, 0, 1, UserAccount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUserAccount_Credential(), ecorePackage.getEString(), "credential", null, 0, 1, UserAccount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUserAccount_AccountLogin(), ecorePackage.getEString(), "accountLogin", null, 0, 1, UserAccount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUserAccount_AccountType(), ecorePackage.getEString(), "accountType", null, 0, 1, UserAccount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUserAccount_DisplayName(), ecorePackage.getEString(), "displayName", null, 0, 1, UserAccount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUserAccount_IsServiceAccount(), ecorePackage.getEBooleanObject(), "isServiceAccount", null, 0, 1, UserAccount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUserAccount_IsPrivileged(), ecorePackage.getEBooleanObject(), "isPrivileged", null, 0, 1, UserAccount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUserAccount_CanEscalatePrivs(), ecorePackage.getEBooleanObject(), "canEscalatePrivs", null, 0, 1, UserAccount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUserAccount_IsDisabled(), ecorePackage.getEBooleanObject(), "isDisabled", null, 0, 1, UserAccount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUserAccount_AccountCreated(), ecorePackage.getEString(), "accountCreated", null, 0, 1, UserAccount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUserAccount_AccountExpires(), ecorePackage.getEString(), "accountExpires", null, 0, 1, UserAccount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUserAccount_CredentialLastChanged(), ecorePackage.getEString(), "credentialLastChanged", null, 0, 1, UserAccount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUserAccount_AccountFirstLogin(), ecorePackage.getEString(), "accountFirstLogin", null, 0, 1, UserAccount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUserAccount_AccountLastLogin(), ecorePackage.getEString(), "accountLastLogin", null, 0, 1, UserAccount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getUserAccount_UnixAccountExt(), this.getUnixAccountExt(), null, "unixAccountExt", null, 0, 1, UserAccount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(unixAccountExtEClass, UnixAccountExt.class, "UnixAccountExt", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getUnixAccountExt_Gid(), ecorePackage.getELongObject(), "gid", null, 0, 1, UnixAccountExt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUnixAccountExt_Groups(), ecorePackage.getEString(), "groups", null, 0, -1, UnixAccountExt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUnixAccountExt_HomeDir(), ecorePackage.getEString(), "homeDir", null, 0, 1, UnixAccountExt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUnixAccountExt_Shell(), ecorePackage.getEString(), "shell", null, 0, 1, UnixAccountExt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(windowsRegistryKeyEClass, WindowsRegistryKey.class, "WindowsRegistryKey", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getWindowsRegistryKey_Key(), ecorePackage.getEString(), "key", null, 0, 1, WindowsRegistryKey.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getWindowsRegistryKey_Values(), this.getWindowsRegistryValue(), null, "values", null, 0, -1, WindowsRegistryKey.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWindowsRegistryKey_ModifiedTime(), ecorePackage.getEString(), "modifiedTime", null, 0, 1, WindowsRegistryKey.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWindowsRegistryKey_CreatorUserRef(), ecorePackage.getEString(), "creatorUserRef", null, 0, 1, WindowsRegistryKey.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWindowsRegistryKey_NumberOfSubkeys(), ecorePackage.getELongObject(), "numberOfSubkeys", null, 0, 1, WindowsRegistryKey.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(windowsRegistryValueEClass, WindowsRegistryValue.class, "WindowsRegistryValue", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getWindowsRegistryValue_Name(), ecorePackage.getEString(), "name", null, 0, 1, WindowsRegistryValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWindowsRegistryValue_Data(), ecorePackage.getEString(), "data", null, 0, 1, WindowsRegistryValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWindowsRegistryValue_DataType(), ecorePackage.getEString(), "dataType", null, 0, 1, WindowsRegistryValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(x509CertificateEClass, X509Certificate.class, "X509Certificate", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getX509Certificate_IsSelfSigned(), ecorePackage.getEBooleanObject(), "isSelfSigned", null, 0, 1, X509Certificate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getX509Certificate_Hashes(), ecorePackage.getEStringToStringMapEntry(), null, "hashes", null, 0, -1, X509Certificate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getX509Certificate_Version(), ecorePackage.getEString(), "version", null, 0, 1, X509Certificate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getX509Certificate_SerialNumber(), ecorePackage.getEString(), "serialNumber", null, 0, 1, X509Certificate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getX509Certificate_SignatureAlgorithm(), ecorePackage.getEString(), "signatureAlgorithm", null, 0, 1, X509Certificate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getX509Certificate_Issuer(), ecorePackage.getEString(), "issuer", null, 0, 1, X509Certificate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getX509Certificate_ValidityNotBefore(), ecorePackage.getEString(), "validityNotBefore", null, 0, 1, X509Certificate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getX509Certificate_ValidityNotAfter(), ecorePackage.getEString(), "validityNotAfter", null, 0, 1, X509Certificate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getX509Certificate_Subject(), ecorePackage.getEString(), "subject", null, 0, 1, X509Certificate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getX509Certificate_SubjectPublicKeyAlgorithm(), ecorePackage.getEString(), "subjectPublicKeyAlgorithm", null, 0, 1, X509Certificate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getX509Certificate_SubjectPublicKeyModulus(), ecorePackage.getEString(), "subjectPublicKeyModulus", null, 0, 1, X509Certificate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getX509Certificate_SubjectPublicKeyExponent(), ecorePackage.getELongObject(), "subjectPublicKeyExponent", null, 0, 1, X509Certificate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getX509Certificate_X509V3Extensions(), this.getX509V3Extensions(), null, "x509V3Extensions", null, 0, 1, X509Certificate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(x509V3ExtensionsEClass, X509V3Extensions.class, "X509V3Extensions", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getX509V3Extensions_BasicConstraints(), ecorePackage.getEString(), "basicConstraints", null, 0, 1, X509V3Extensions.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getX509V3Extensions_NameConstraints(), ecorePackage.getEString(), "nameConstraints", null, 0, 1, X509V3Extensions.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getX509V3Extensions_PolicyConstraints(), ecorePackage.getEString(), "policyConstraints", null, 0, 1, X509V3Extensions.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getX509V3Extensions_KeyUsage(), ecorePackage.getEString(), "keyUsage", null, 0, 1, X509V3Extensions.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getX509V3Extensions_ExtendedKeyUsage(), ecorePackage.getEString(), "extendedKeyUsage", null, 0, 1, X509V3Extensions.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getX509V3Extensions_SubjectKeyIdentifier(), ecorePackage.getEString(), "subjectKeyIdentifier", null, 0, 1, X509V3Extensions.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getX509V3Extensions_AuthorityKeyIdentifier(), ecorePackage.getEString(), "authorityKeyIdentifier", null, 0, 1, X509V3Extensions.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getX509V3Extensions_SubjectAlternativeName(), ecorePackage.getEString(), "subjectAlternativeName", null, 0, 1, X509V3Extensions.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getX509V3Extensions_IssuerAlternativeName(), ecorePackage.getEString(), "issuerAlternativeName", null, 0, 1, X509V3Extensions.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getX509V3Extensions_SubjectDirectoryAttributes(), ecorePackage.getEString(), "subjectDirectoryAttributes", null, 0, 1, X509V3Extensions.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getX509V3Extensions_CrlDistributionPoints(), ecorePackage.getEString(), "crlDistributionPoints", null, 0, 1, X509V3Extensions.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getX509V3Extensions_InhibitAnyPolicy(), ecorePackage.getEString(), "inhibitAnyPolicy", null, 0, 1, X509V3Extensions.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getX509V3Extensions_PrivateKeyUsagePeriodNotBefore(), ecorePackage.getEString(), "privateKeyUsagePeriodNotBefore", null, 0, 1, X509V3Extensions.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getX509V3Extensions_PrivateKeyUsagePeriodNotAfter(), ecorePackage.getEString(), "privateKeyUsagePeriodNotAfter", null, 0, 1, X509V3Extensions.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getX509V3Extensions_CertificatePolicies(), ecorePackage.getEString(), "certificatePolicies", null, 0, 1, X509V3Extensions.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getX509V3Extensions_PolicyMappings(), ecorePackage.getEString(), "policyMappings", null, 0, 1, X509V3Extensions.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Create resource
		createResource(eNS_URI);

		// Create annotations
		// http://akashi.org/stix
		createStixAnnotations();
	}

	/**
	 * Initializes the annotations for <b>http://akashi.org/stix</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createStixAnnotations() {
		String source = "http://akashi.org/stix";
		addAnnotation
		  (stixElementEClass,
		   source,
		   new String[] {
			   "section", "2"
		   });
		addAnnotation
		  (getStixElement_Custom(),
		   source,
		   new String[] {
			   "format", "jsondict"
		   });
		addAnnotation
		  (stixObjectEClass,
		   source,
		   new String[] {
			   "section", "3.2"
		   });
		addAnnotation
		  (getStixObject_SpecVersion(),
		   source,
		   new String[] {
			   "name", "spec_version"
		   });
		addAnnotation
		  (getStixObject_Id(),
		   source,
		   new String[] {
			   "name", "id",
			   "format", "id"
		   });
		addAnnotation
		  (getStixObject_ObjectMarkingRefs(),
		   source,
		   new String[] {
			   "name", "object_marking_refs",
			   "format", "id",
			   "refs", "marking-definition"
		   });
		addAnnotation
		  (getStixObject_GranularMarkings(),
		   source,
		   new String[] {
			   "name", "granular_markings"
		   });
		addAnnotation
		  (getStixObject_Extensions(),
		   source,
		   new String[] {
			   "format", "jsondict"
		   });
		addAnnotation
		  (getStixObject_Evidence(),
		   source,
		   new String[] {
			   "own", "evidence"
		   });
		addAnnotation
		  (getStixObject_Names(),
		   source,
		   new String[] {
			   "own", "names"
		   });
		addAnnotation
		  (getStixObject_Merged(),
		   source,
		   new String[] {
			   "own", "merged"
		   });
		addAnnotation
		  (getStixObject_Moved(),
		   source,
		   new String[] {
			   "own", "moved"
		   });
		addAnnotation
		  (getStixObject_Distinctions(),
		   source,
		   new String[] {
			   "own", "distinctions"
		   });
		addAnnotation
		  (coreObjectEClass,
		   source,
		   new String[] {
			   "section", "3.2"
		   });
		addAnnotation
		  (getCoreObject_CreatedByRef(),
		   source,
		   new String[] {
			   "name", "created_by_ref",
			   "format", "id",
			   "refs", "identity"
		   });
		addAnnotation
		  (getCoreObject_Created(),
		   source,
		   new String[] {
			   "name", "created",
			   "format", "time"
		   });
		addAnnotation
		  (getCoreObject_Modified(),
		   source,
		   new String[] {
			   "name", "modified",
			   "format", "time"
		   });
		addAnnotation
		  (getCoreObject_Revoked(),
		   source,
		   new String[] {
			   "name", "revoked"
		   });
		addAnnotation
		  (getCoreObject_Labels(),
		   source,
		   new String[] {
			   "name", "labels"
		   });
		addAnnotation
		  (getCoreObject_Confidence(),
		   source,
		   new String[] {
			   "name", "confidence"
		   });
		addAnnotation
		  (getCoreObject_Lang(),
		   source,
		   new String[] {
			   "name", "lang"
		   });
		addAnnotation
		  (getCoreObject_ExternalReferences(),
		   source,
		   new String[] {
			   "name", "external_references"
		   });
		addAnnotation
		  (cyberObservableEClass,
		   source,
		   new String[] {
			   "section", "3.2"
		   });
		addAnnotation
		  (getCyberObservable_Defanged(),
		   source,
		   new String[] {
			   "name", "defanged"
		   });
		addAnnotation
		  (customObjectEClass,
		   source,
		   new String[] {
			   "section", "11.2"
		   });
		addAnnotation
		  (getCustomObject_Type(),
		   source,
		   new String[] {
			   "name", "type"
		   });
		addAnnotation
		  (evidenceEClass,
		   source,
		   new String[] {
			   "section", "7.3"
		   });
		addAnnotation
		  (getEvidence_ReportRef(),
		   source,
		   new String[] {
			   "name", "report_ref",
			   "format", "id",
			   "refs", "report"
		   });
		addAnnotation
		  (getEvidence_Sha256(),
		   source,
		   new String[] {
			   "name", "sha256"
		   });
		addAnnotation
		  (getEvidence_Start(),
		   source,
		   new String[] {
			   "name", "start"
		   });
		addAnnotation
		  (getEvidence_End(),
		   source,
		   new String[] {
			   "name", "end"
		   });
		addAnnotation
		  (getEvidence_Page(),
		   source,
		   new String[] {
			   "name", "page"
		   });
		addAnnotation
		  (getEvidence_Quote(),
		   source,
		   new String[] {
			   "name", "quote"
		   });
		addAnnotation
		  (getEvidence_Property(),
		   source,
		   new String[] {
			   "name", "property"
		   });
		addAnnotation
		  (getEvidence_Stated(),
		   source,
		   new String[] {
			   "name", "stated"
		   });
		addAnnotation
		  (getEvidence_Extractor(),
		   source,
		   new String[] {
			   "name", "extractor"
		   });
		addAnnotation
		  (getEvidence_Confidence(),
		   source,
		   new String[] {
			   "name", "confidence"
		   });
		addAnnotation
		  (getEvidence_Mention(),
		   source,
		   new String[] {
			   "name", "mention"
		   });
		addAnnotation
		  (getEvidence_DecidedBy(),
		   source,
		   new String[] {
			   "name", "decided_by"
		   });
		addAnnotation
		  (getEvidence_DecidedAt(),
		   source,
		   new String[] {
			   "name", "decided_at",
			   "format", "time"
		   });
		addAnnotation
		  (getEvidence_Why(),
		   source,
		   new String[] {
			   "name", "why"
		   });
		addAnnotation
		  (nameAssertionEClass,
		   source,
		   new String[] {
			   "section", "7.3"
		   });
		addAnnotation
		  (getNameAssertion_Name(),
		   source,
		   new String[] {
			   "name", "name"
		   });
		addAnnotation
		  (getNameAssertion_AssertedBy(),
		   source,
		   new String[] {
			   "name", "asserted_by"
		   });
		addAnnotation
		  (getNameAssertion_AssertedByRef(),
		   source,
		   new String[] {
			   "name", "asserted_by_ref",
			   "format", "id",
			   "refs", "identity"
		   });
		addAnnotation
		  (getNameAssertion_Since(),
		   source,
		   new String[] {
			   "name", "since"
		   });
		addAnnotation
		  (getNameAssertion_Until(),
		   source,
		   new String[] {
			   "name", "until"
		   });
		addAnnotation
		  (getNameAssertion_Confidence(),
		   source,
		   new String[] {
			   "name", "confidence"
		   });
		addAnnotation
		  (getNameAssertion_Evidence(),
		   source,
		   new String[] {
			   "name", "evidence"
		   });
		addAnnotation
		  (mergedObjectEClass,
		   source,
		   new String[] {
			   "section", "7.3"
		   });
		addAnnotation
		  (getMergedObject_MergedId(),
		   source,
		   new String[] {
			   "name", "merged_id"
		   });
		addAnnotation
		  (getMergedObject_Into(),
		   source,
		   new String[] {
			   "name", "into"
		   });
		addAnnotation
		  (getMergedObject_Former(),
		   source,
		   new String[] {
			   "name", "former",
			   "format", "json"
		   });
		addAnnotation
		  (getMergedObject_Shared(),
		   source,
		   new String[] {
			   "name", "shared",
			   "format", "jsondict"
		   });
		addAnnotation
		  (getMergedObject_MergedBy(),
		   source,
		   new String[] {
			   "name", "merged_by"
		   });
		addAnnotation
		  (getMergedObject_MergedAt(),
		   source,
		   new String[] {
			   "name", "merged_at",
			   "format", "time"
		   });
		addAnnotation
		  (getMergedObject_Why(),
		   source,
		   new String[] {
			   "name", "why"
		   });
		addAnnotation
		  (movedReferenceEClass,
		   source,
		   new String[] {
			   "section", "7.3"
		   });
		addAnnotation
		  (getMovedReference_Place(),
		   source,
		   new String[] {
			   "name", "place"
		   });
		addAnnotation
		  (getMovedReference_Element(),
		   source,
		   new String[] {
			   "name", "element"
		   });
		addAnnotation
		  (getMovedReference_Before(),
		   source,
		   new String[] {
			   "name", "before"
		   });
		addAnnotation
		  (getMovedReference_MergedIds(),
		   source,
		   new String[] {
			   "name", "merged_ids"
		   });
		addAnnotation
		  (identityDecisionEClass,
		   source,
		   new String[] {
			   "section", "7.3"
		   });
		addAnnotation
		  (getIdentityDecision_Kind(),
		   source,
		   new String[] {
			   "name", "kind"
		   });
		addAnnotation
		  (getIdentityDecision_Other(),
		   source,
		   new String[] {
			   "name", "other"
		   });
		addAnnotation
		  (getIdentityDecision_DecidedBy(),
		   source,
		   new String[] {
			   "name", "decided_by"
		   });
		addAnnotation
		  (getIdentityDecision_DecidedAt(),
		   source,
		   new String[] {
			   "name", "decided_at",
			   "format", "time"
		   });
		addAnnotation
		  (getIdentityDecision_Why(),
		   source,
		   new String[] {
			   "name", "why"
		   });
		addAnnotation
		  (externalReferenceEClass,
		   source,
		   new String[] {
			   "section", "2.5"
		   });
		addAnnotation
		  (getExternalReference_SourceName(),
		   source,
		   new String[] {
			   "name", "source_name"
		   });
		addAnnotation
		  (getExternalReference_Description(),
		   source,
		   new String[] {
			   "name", "description"
		   });
		addAnnotation
		  (getExternalReference_Url(),
		   source,
		   new String[] {
			   "name", "url"
		   });
		addAnnotation
		  (getExternalReference_Hashes(),
		   source,
		   new String[] {
			   "name", "hashes",
			   "format", "hashes"
		   });
		addAnnotation
		  (getExternalReference_ExternalId(),
		   source,
		   new String[] {
			   "name", "external_id"
		   });
		addAnnotation
		  (killChainPhaseEClass,
		   source,
		   new String[] {
			   "section", "2.11"
		   });
		addAnnotation
		  (getKillChainPhase_KillChainName(),
		   source,
		   new String[] {
			   "name", "kill_chain_name"
		   });
		addAnnotation
		  (getKillChainPhase_PhaseName(),
		   source,
		   new String[] {
			   "name", "phase_name"
		   });
		addAnnotation
		  (granularMarkingEClass,
		   source,
		   new String[] {
			   "section", "7.2.3"
		   });
		addAnnotation
		  (getGranularMarking_Lang(),
		   source,
		   new String[] {
			   "name", "lang"
		   });
		addAnnotation
		  (getGranularMarking_MarkingRef(),
		   source,
		   new String[] {
			   "name", "marking_ref",
			   "format", "id",
			   "refs", "marking-definition"
		   });
		addAnnotation
		  (getGranularMarking_Selectors(),
		   source,
		   new String[] {
			   "name", "selectors"
		   });
		addAnnotation
		  (attackPatternEClass,
		   source,
		   new String[] {
			   "name", "attack-pattern",
			   "section", "4.1"
		   });
		addAnnotation
		  (getAttackPattern_Name(),
		   source,
		   new String[] {
			   "name", "name"
		   });
		addAnnotation
		  (getAttackPattern_Description(),
		   source,
		   new String[] {
			   "name", "description"
		   });
		addAnnotation
		  (getAttackPattern_Aliases(),
		   source,
		   new String[] {
			   "name", "aliases"
		   });
		addAnnotation
		  (getAttackPattern_KillChainPhases(),
		   source,
		   new String[] {
			   "name", "kill_chain_phases"
		   });
		addAnnotation
		  (campaignEClass,
		   source,
		   new String[] {
			   "name", "campaign",
			   "section", "4.2"
		   });
		addAnnotation
		  (getCampaign_Name(),
		   source,
		   new String[] {
			   "name", "name"
		   });
		addAnnotation
		  (getCampaign_Description(),
		   source,
		   new String[] {
			   "name", "description"
		   });
		addAnnotation
		  (getCampaign_Aliases(),
		   source,
		   new String[] {
			   "name", "aliases"
		   });
		addAnnotation
		  (getCampaign_FirstSeen(),
		   source,
		   new String[] {
			   "name", "first_seen",
			   "format", "time"
		   });
		addAnnotation
		  (getCampaign_LastSeen(),
		   source,
		   new String[] {
			   "name", "last_seen",
			   "format", "time"
		   });
		addAnnotation
		  (getCampaign_Objective(),
		   source,
		   new String[] {
			   "name", "objective"
		   });
		addAnnotation
		  (courseOfActionEClass,
		   source,
		   new String[] {
			   "name", "course-of-action",
			   "section", "4.3"
		   });
		addAnnotation
		  (getCourseOfAction_Name(),
		   source,
		   new String[] {
			   "name", "name"
		   });
		addAnnotation
		  (getCourseOfAction_Description(),
		   source,
		   new String[] {
			   "name", "description"
		   });
		addAnnotation
		  (groupingEClass,
		   source,
		   new String[] {
			   "name", "grouping",
			   "section", "4.4"
		   });
		addAnnotation
		  (getGrouping_Name(),
		   source,
		   new String[] {
			   "name", "name"
		   });
		addAnnotation
		  (getGrouping_Description(),
		   source,
		   new String[] {
			   "name", "description"
		   });
		addAnnotation
		  (getGrouping_Context(),
		   source,
		   new String[] {
			   "name", "context",
			   "vocabulary", "grouping-context-ov"
		   });
		addAnnotation
		  (getGrouping_ObjectRefs(),
		   source,
		   new String[] {
			   "name", "object_refs",
			   "format", "id"
		   });
		addAnnotation
		  (identityEClass,
		   source,
		   new String[] {
			   "name", "identity",
			   "section", "4.5"
		   });
		addAnnotation
		  (getIdentity_Name(),
		   source,
		   new String[] {
			   "name", "name"
		   });
		addAnnotation
		  (getIdentity_Description(),
		   source,
		   new String[] {
			   "name", "description"
		   });
		addAnnotation
		  (getIdentity_Roles(),
		   source,
		   new String[] {
			   "name", "roles"
		   });
		addAnnotation
		  (getIdentity_IdentityClass(),
		   source,
		   new String[] {
			   "name", "identity_class",
			   "vocabulary", "identity-class-ov"
		   });
		addAnnotation
		  (getIdentity_Sectors(),
		   source,
		   new String[] {
			   "name", "sectors",
			   "vocabulary", "industry-sector-ov"
		   });
		addAnnotation
		  (getIdentity_ContactInformation(),
		   source,
		   new String[] {
			   "name", "contact_information"
		   });
		addAnnotation
		  (incidentEClass,
		   source,
		   new String[] {
			   "name", "incident",
			   "section", "4.6"
		   });
		addAnnotation
		  (getIncident_Name(),
		   source,
		   new String[] {
			   "name", "name"
		   });
		addAnnotation
		  (getIncident_Description(),
		   source,
		   new String[] {
			   "name", "description"
		   });
		addAnnotation
		  (indicatorEClass,
		   source,
		   new String[] {
			   "name", "indicator",
			   "section", "4.7"
		   });
		addAnnotation
		  (getIndicator_Name(),
		   source,
		   new String[] {
			   "name", "name"
		   });
		addAnnotation
		  (getIndicator_Description(),
		   source,
		   new String[] {
			   "name", "description"
		   });
		addAnnotation
		  (getIndicator_IndicatorTypes(),
		   source,
		   new String[] {
			   "name", "indicator_types",
			   "vocabulary", "indicator-type-ov"
		   });
		addAnnotation
		  (getIndicator_Pattern(),
		   source,
		   new String[] {
			   "name", "pattern"
		   });
		addAnnotation
		  (getIndicator_PatternType(),
		   source,
		   new String[] {
			   "name", "pattern_type",
			   "vocabulary", "pattern-type-ov"
		   });
		addAnnotation
		  (getIndicator_PatternVersion(),
		   source,
		   new String[] {
			   "name", "pattern_version"
		   });
		addAnnotation
		  (getIndicator_ValidFrom(),
		   source,
		   new String[] {
			   "name", "valid_from",
			   "format", "time"
		   });
		addAnnotation
		  (getIndicator_ValidUntil(),
		   source,
		   new String[] {
			   "name", "valid_until",
			   "format", "time"
		   });
		addAnnotation
		  (getIndicator_KillChainPhases(),
		   source,
		   new String[] {
			   "name", "kill_chain_phases"
		   });
		addAnnotation
		  (infrastructureEClass,
		   source,
		   new String[] {
			   "name", "infrastructure",
			   "section", "4.8"
		   });
		addAnnotation
		  (getInfrastructure_Name(),
		   source,
		   new String[] {
			   "name", "name"
		   });
		addAnnotation
		  (getInfrastructure_Description(),
		   source,
		   new String[] {
			   "name", "description"
		   });
		addAnnotation
		  (getInfrastructure_InfrastructureTypes(),
		   source,
		   new String[] {
			   "name", "infrastructure_types",
			   "vocabulary", "infrastructure-type-ov"
		   });
		addAnnotation
		  (getInfrastructure_Aliases(),
		   source,
		   new String[] {
			   "name", "aliases"
		   });
		addAnnotation
		  (getInfrastructure_KillChainPhases(),
		   source,
		   new String[] {
			   "name", "kill_chain_phases"
		   });
		addAnnotation
		  (getInfrastructure_FirstSeen(),
		   source,
		   new String[] {
			   "name", "first_seen",
			   "format", "time"
		   });
		addAnnotation
		  (getInfrastructure_LastSeen(),
		   source,
		   new String[] {
			   "name", "last_seen",
			   "format", "time"
		   });
		addAnnotation
		  (intrusionSetEClass,
		   source,
		   new String[] {
			   "name", "intrusion-set",
			   "section", "4.9"
		   });
		addAnnotation
		  (getIntrusionSet_Name(),
		   source,
		   new String[] {
			   "name", "name"
		   });
		addAnnotation
		  (getIntrusionSet_Description(),
		   source,
		   new String[] {
			   "name", "description"
		   });
		addAnnotation
		  (getIntrusionSet_Aliases(),
		   source,
		   new String[] {
			   "name", "aliases"
		   });
		addAnnotation
		  (getIntrusionSet_FirstSeen(),
		   source,
		   new String[] {
			   "name", "first_seen",
			   "format", "time"
		   });
		addAnnotation
		  (getIntrusionSet_LastSeen(),
		   source,
		   new String[] {
			   "name", "last_seen",
			   "format", "time"
		   });
		addAnnotation
		  (getIntrusionSet_Goals(),
		   source,
		   new String[] {
			   "name", "goals"
		   });
		addAnnotation
		  (getIntrusionSet_ResourceLevel(),
		   source,
		   new String[] {
			   "name", "resource_level",
			   "vocabulary", "attack-resource-level-ov"
		   });
		addAnnotation
		  (getIntrusionSet_PrimaryMotivation(),
		   source,
		   new String[] {
			   "name", "primary_motivation",
			   "vocabulary", "attack-motivation-ov"
		   });
		addAnnotation
		  (getIntrusionSet_SecondaryMotivations(),
		   source,
		   new String[] {
			   "name", "secondary_motivations",
			   "vocabulary", "attack-motivation-ov"
		   });
		addAnnotation
		  (locationEClass,
		   source,
		   new String[] {
			   "name", "location",
			   "section", "4.10"
		   });
		addAnnotation
		  (getLocation_Name(),
		   source,
		   new String[] {
			   "name", "name"
		   });
		addAnnotation
		  (getLocation_Description(),
		   source,
		   new String[] {
			   "name", "description"
		   });
		addAnnotation
		  (getLocation_Latitude(),
		   source,
		   new String[] {
			   "name", "latitude"
		   });
		addAnnotation
		  (getLocation_Longitude(),
		   source,
		   new String[] {
			   "name", "longitude"
		   });
		addAnnotation
		  (getLocation_Precision(),
		   source,
		   new String[] {
			   "name", "precision"
		   });
		addAnnotation
		  (getLocation_Region(),
		   source,
		   new String[] {
			   "name", "region",
			   "vocabulary", "region-ov"
		   });
		addAnnotation
		  (getLocation_Country(),
		   source,
		   new String[] {
			   "name", "country"
		   });
		addAnnotation
		  (getLocation_AdministrativeArea(),
		   source,
		   new String[] {
			   "name", "administrative_area"
		   });
		addAnnotation
		  (getLocation_City(),
		   source,
		   new String[] {
			   "name", "city"
		   });
		addAnnotation
		  (getLocation_StreetAddress(),
		   source,
		   new String[] {
			   "name", "street_address"
		   });
		addAnnotation
		  (getLocation_PostalCode(),
		   source,
		   new String[] {
			   "name", "postal_code"
		   });
		addAnnotation
		  (malwareEClass,
		   source,
		   new String[] {
			   "name", "malware",
			   "section", "4.11"
		   });
		addAnnotation
		  (getMalware_Name(),
		   source,
		   new String[] {
			   "name", "name"
		   });
		addAnnotation
		  (getMalware_Description(),
		   source,
		   new String[] {
			   "name", "description"
		   });
		addAnnotation
		  (getMalware_MalwareTypes(),
		   source,
		   new String[] {
			   "name", "malware_types",
			   "vocabulary", "malware-type-ov"
		   });
		addAnnotation
		  (getMalware_IsFamily(),
		   source,
		   new String[] {
			   "name", "is_family"
		   });
		addAnnotation
		  (getMalware_Aliases(),
		   source,
		   new String[] {
			   "name", "aliases"
		   });
		addAnnotation
		  (getMalware_KillChainPhases(),
		   source,
		   new String[] {
			   "name", "kill_chain_phases"
		   });
		addAnnotation
		  (getMalware_FirstSeen(),
		   source,
		   new String[] {
			   "name", "first_seen",
			   "format", "time"
		   });
		addAnnotation
		  (getMalware_LastSeen(),
		   source,
		   new String[] {
			   "name", "last_seen",
			   "format", "time"
		   });
		addAnnotation
		  (getMalware_OperatingSystemRefs(),
		   source,
		   new String[] {
			   "name", "operating_system_refs",
			   "format", "id",
			   "refs", "software"
		   });
		addAnnotation
		  (getMalware_ArchitectureExecutionEnvs(),
		   source,
		   new String[] {
			   "name", "architecture_execution_envs",
			   "vocabulary", "processor-architecture-ov"
		   });
		addAnnotation
		  (getMalware_ImplementationLanguages(),
		   source,
		   new String[] {
			   "name", "implementation_languages",
			   "vocabulary", "implementation-language-ov"
		   });
		addAnnotation
		  (getMalware_Capabilities(),
		   source,
		   new String[] {
			   "name", "capabilities",
			   "vocabulary", "malware-capabilities-ov"
		   });
		addAnnotation
		  (getMalware_SampleRefs(),
		   source,
		   new String[] {
			   "name", "sample_refs",
			   "format", "id",
			   "refs", "file,artifact"
		   });
		addAnnotation
		  (malwareAnalysisEClass,
		   source,
		   new String[] {
			   "name", "malware-analysis",
			   "section", "4.12"
		   });
		addAnnotation
		  (getMalwareAnalysis_Product(),
		   source,
		   new String[] {
			   "name", "product"
		   });
		addAnnotation
		  (getMalwareAnalysis_Version(),
		   source,
		   new String[] {
			   "name", "version"
		   });
		addAnnotation
		  (getMalwareAnalysis_HostVmRef(),
		   source,
		   new String[] {
			   "name", "host_vm_ref",
			   "format", "id",
			   "refs", "software"
		   });
		addAnnotation
		  (getMalwareAnalysis_OperatingSystemRef(),
		   source,
		   new String[] {
			   "name", "operating_system_ref",
			   "format", "id",
			   "refs", "software"
		   });
		addAnnotation
		  (getMalwareAnalysis_InstalledSoftwareRefs(),
		   source,
		   new String[] {
			   "name", "installed_software_refs",
			   "format", "id",
			   "refs", "software"
		   });
		addAnnotation
		  (getMalwareAnalysis_ConfigurationVersion(),
		   source,
		   new String[] {
			   "name", "configuration_version"
		   });
		addAnnotation
		  (getMalwareAnalysis_Modules(),
		   source,
		   new String[] {
			   "name", "modules"
		   });
		addAnnotation
		  (getMalwareAnalysis_AnalysisEngineVersion(),
		   source,
		   new String[] {
			   "name", "analysis_engine_version"
		   });
		addAnnotation
		  (getMalwareAnalysis_AnalysisDefinitionVersion(),
		   source,
		   new String[] {
			   "name", "analysis_definition_version"
		   });
		addAnnotation
		  (getMalwareAnalysis_Submitted(),
		   source,
		   new String[] {
			   "name", "submitted",
			   "format", "time"
		   });
		addAnnotation
		  (getMalwareAnalysis_AnalysisStarted(),
		   source,
		   new String[] {
			   "name", "analysis_started",
			   "format", "time"
		   });
		addAnnotation
		  (getMalwareAnalysis_AnalysisEnded(),
		   source,
		   new String[] {
			   "name", "analysis_ended",
			   "format", "time"
		   });
		addAnnotation
		  (getMalwareAnalysis_ResultName(),
		   source,
		   new String[] {
			   "name", "result_name"
		   });
		addAnnotation
		  (getMalwareAnalysis_Result(),
		   source,
		   new String[] {
			   "name", "result",
			   "vocabulary", "malware-result-ov"
		   });
		addAnnotation
		  (getMalwareAnalysis_AnalysisScoRefs(),
		   source,
		   new String[] {
			   "name", "analysis_sco_refs",
			   "format", "id",
			   "refs", "@sco"
		   });
		addAnnotation
		  (getMalwareAnalysis_SampleRef(),
		   source,
		   new String[] {
			   "name", "sample_ref",
			   "format", "id",
			   "refs", "file,artifact,network-traffic"
		   });
		addAnnotation
		  (noteEClass,
		   source,
		   new String[] {
			   "name", "note",
			   "section", "4.13"
		   });
		addAnnotation
		  (getNote_Abstract(),
		   source,
		   new String[] {
			   "name", "abstract"
		   });
		addAnnotation
		  (getNote_Content(),
		   source,
		   new String[] {
			   "name", "content"
		   });
		addAnnotation
		  (getNote_Authors(),
		   source,
		   new String[] {
			   "name", "authors"
		   });
		addAnnotation
		  (getNote_ObjectRefs(),
		   source,
		   new String[] {
			   "name", "object_refs",
			   "format", "id"
		   });
		addAnnotation
		  (observedDataEClass,
		   source,
		   new String[] {
			   "name", "observed-data",
			   "section", "4.14"
		   });
		addAnnotation
		  (getObservedData_FirstObserved(),
		   source,
		   new String[] {
			   "name", "first_observed",
			   "format", "time"
		   });
		addAnnotation
		  (getObservedData_LastObserved(),
		   source,
		   new String[] {
			   "name", "last_observed",
			   "format", "time"
		   });
		addAnnotation
		  (getObservedData_NumberObserved(),
		   source,
		   new String[] {
			   "name", "number_observed"
		   });
		addAnnotation
		  (getObservedData_Objects(),
		   source,
		   new String[] {
			   "name", "objects",
			   "format", "jsondict"
		   });
		addAnnotation
		  (getObservedData_ObjectRefs(),
		   source,
		   new String[] {
			   "name", "object_refs",
			   "format", "id",
			   "refs", "@sco,relationship"
		   });
		addAnnotation
		  (opinionEClass,
		   source,
		   new String[] {
			   "name", "opinion",
			   "section", "4.15"
		   });
		addAnnotation
		  (getOpinion_Explanation(),
		   source,
		   new String[] {
			   "name", "explanation"
		   });
		addAnnotation
		  (getOpinion_Authors(),
		   source,
		   new String[] {
			   "name", "authors"
		   });
		addAnnotation
		  (getOpinion_Opinion(),
		   source,
		   new String[] {
			   "name", "opinion",
			   "vocabulary", "opinion-enum"
		   });
		addAnnotation
		  (getOpinion_ObjectRefs(),
		   source,
		   new String[] {
			   "name", "object_refs",
			   "format", "id"
		   });
		addAnnotation
		  (reportEClass,
		   source,
		   new String[] {
			   "name", "report",
			   "section", "4.16"
		   });
		addAnnotation
		  (getReport_Name(),
		   source,
		   new String[] {
			   "name", "name"
		   });
		addAnnotation
		  (getReport_Description(),
		   source,
		   new String[] {
			   "name", "description"
		   });
		addAnnotation
		  (getReport_ReportTypes(),
		   source,
		   new String[] {
			   "name", "report_types",
			   "vocabulary", "report-type-ov"
		   });
		addAnnotation
		  (getReport_Published(),
		   source,
		   new String[] {
			   "name", "published",
			   "format", "time"
		   });
		addAnnotation
		  (getReport_ObjectRefs(),
		   source,
		   new String[] {
			   "name", "object_refs",
			   "format", "id"
		   });
		addAnnotation
		  (threatActorEClass,
		   source,
		   new String[] {
			   "name", "threat-actor",
			   "section", "4.17"
		   });
		addAnnotation
		  (getThreatActor_Name(),
		   source,
		   new String[] {
			   "name", "name"
		   });
		addAnnotation
		  (getThreatActor_Description(),
		   source,
		   new String[] {
			   "name", "description"
		   });
		addAnnotation
		  (getThreatActor_ThreatActorTypes(),
		   source,
		   new String[] {
			   "name", "threat_actor_types",
			   "vocabulary", "threat-actor-type-ov"
		   });
		addAnnotation
		  (getThreatActor_Aliases(),
		   source,
		   new String[] {
			   "name", "aliases"
		   });
		addAnnotation
		  (getThreatActor_FirstSeen(),
		   source,
		   new String[] {
			   "name", "first_seen",
			   "format", "time"
		   });
		addAnnotation
		  (getThreatActor_LastSeen(),
		   source,
		   new String[] {
			   "name", "last_seen",
			   "format", "time"
		   });
		addAnnotation
		  (getThreatActor_Roles(),
		   source,
		   new String[] {
			   "name", "roles",
			   "vocabulary", "threat-actor-role-ov"
		   });
		addAnnotation
		  (getThreatActor_Goals(),
		   source,
		   new String[] {
			   "name", "goals"
		   });
		addAnnotation
		  (getThreatActor_Sophistication(),
		   source,
		   new String[] {
			   "name", "sophistication",
			   "vocabulary", "threat-actor-sophistication-ov"
		   });
		addAnnotation
		  (getThreatActor_ResourceLevel(),
		   source,
		   new String[] {
			   "name", "resource_level",
			   "vocabulary", "attack-resource-level-ov"
		   });
		addAnnotation
		  (getThreatActor_PrimaryMotivation(),
		   source,
		   new String[] {
			   "name", "primary_motivation",
			   "vocabulary", "attack-motivation-ov"
		   });
		addAnnotation
		  (getThreatActor_SecondaryMotivations(),
		   source,
		   new String[] {
			   "name", "secondary_motivations",
			   "vocabulary", "attack-motivation-ov"
		   });
		addAnnotation
		  (getThreatActor_PersonalMotivations(),
		   source,
		   new String[] {
			   "name", "personal_motivations",
			   "vocabulary", "attack-motivation-ov"
		   });
		addAnnotation
		  (toolEClass,
		   source,
		   new String[] {
			   "name", "tool",
			   "section", "4.18"
		   });
		addAnnotation
		  (getTool_Name(),
		   source,
		   new String[] {
			   "name", "name"
		   });
		addAnnotation
		  (getTool_Description(),
		   source,
		   new String[] {
			   "name", "description"
		   });
		addAnnotation
		  (getTool_ToolTypes(),
		   source,
		   new String[] {
			   "name", "tool_types",
			   "vocabulary", "tool-type-ov"
		   });
		addAnnotation
		  (getTool_Aliases(),
		   source,
		   new String[] {
			   "name", "aliases"
		   });
		addAnnotation
		  (getTool_KillChainPhases(),
		   source,
		   new String[] {
			   "name", "kill_chain_phases"
		   });
		addAnnotation
		  (getTool_ToolVersion(),
		   source,
		   new String[] {
			   "name", "tool_version"
		   });
		addAnnotation
		  (vulnerabilityEClass,
		   source,
		   new String[] {
			   "name", "vulnerability",
			   "section", "4.19"
		   });
		addAnnotation
		  (getVulnerability_Name(),
		   source,
		   new String[] {
			   "name", "name"
		   });
		addAnnotation
		  (getVulnerability_Description(),
		   source,
		   new String[] {
			   "name", "description"
		   });
		addAnnotation
		  (relationshipEClass,
		   source,
		   new String[] {
			   "name", "relationship",
			   "section", "5.1"
		   });
		addAnnotation
		  (getRelationship_RelationshipType(),
		   source,
		   new String[] {
			   "name", "relationship_type"
		   });
		addAnnotation
		  (getRelationship_Description(),
		   source,
		   new String[] {
			   "name", "description"
		   });
		addAnnotation
		  (getRelationship_SourceRef(),
		   source,
		   new String[] {
			   "name", "source_ref",
			   "format", "id"
		   });
		addAnnotation
		  (getRelationship_TargetRef(),
		   source,
		   new String[] {
			   "name", "target_ref",
			   "format", "id"
		   });
		addAnnotation
		  (getRelationship_StartTime(),
		   source,
		   new String[] {
			   "name", "start_time",
			   "format", "time"
		   });
		addAnnotation
		  (getRelationship_StopTime(),
		   source,
		   new String[] {
			   "name", "stop_time",
			   "format", "time"
		   });
		addAnnotation
		  (sightingEClass,
		   source,
		   new String[] {
			   "name", "sighting",
			   "section", "5.2"
		   });
		addAnnotation
		  (getSighting_Description(),
		   source,
		   new String[] {
			   "name", "description"
		   });
		addAnnotation
		  (getSighting_FirstSeen(),
		   source,
		   new String[] {
			   "name", "first_seen",
			   "format", "time"
		   });
		addAnnotation
		  (getSighting_LastSeen(),
		   source,
		   new String[] {
			   "name", "last_seen",
			   "format", "time"
		   });
		addAnnotation
		  (getSighting_Count(),
		   source,
		   new String[] {
			   "name", "count"
		   });
		addAnnotation
		  (getSighting_SightingOfRef(),
		   source,
		   new String[] {
			   "name", "sighting_of_ref",
			   "format", "id",
			   "refs", "@sdo"
		   });
		addAnnotation
		  (getSighting_ObservedDataRefs(),
		   source,
		   new String[] {
			   "name", "observed_data_refs",
			   "format", "id",
			   "refs", "observed-data"
		   });
		addAnnotation
		  (getSighting_WhereSightedRefs(),
		   source,
		   new String[] {
			   "name", "where_sighted_refs",
			   "format", "id",
			   "refs", "identity,location"
		   });
		addAnnotation
		  (getSighting_Summary(),
		   source,
		   new String[] {
			   "name", "summary"
		   });
		addAnnotation
		  (markingDefinitionEClass,
		   source,
		   new String[] {
			   "name", "marking-definition",
			   "section", "7.2.1"
		   });
		addAnnotation
		  (getMarkingDefinition_Name(),
		   source,
		   new String[] {
			   "name", "name"
		   });
		addAnnotation
		  (getMarkingDefinition_CreatedByRef(),
		   source,
		   new String[] {
			   "name", "created_by_ref",
			   "format", "id",
			   "refs", "identity"
		   });
		addAnnotation
		  (getMarkingDefinition_Created(),
		   source,
		   new String[] {
			   "name", "created",
			   "format", "time"
		   });
		addAnnotation
		  (getMarkingDefinition_ExternalReferences(),
		   source,
		   new String[] {
			   "name", "external_references"
		   });
		addAnnotation
		  (getMarkingDefinition_DefinitionType(),
		   source,
		   new String[] {
			   "name", "definition_type"
		   });
		addAnnotation
		  (getMarkingDefinition_Definition(),
		   source,
		   new String[] {
			   "name", "definition",
			   "format", "json"
		   });
		addAnnotation
		  (languageContentEClass,
		   source,
		   new String[] {
			   "name", "language-content",
			   "section", "7.1"
		   });
		addAnnotation
		  (getLanguageContent_ObjectRef(),
		   source,
		   new String[] {
			   "name", "object_ref",
			   "format", "id"
		   });
		addAnnotation
		  (getLanguageContent_ObjectModified(),
		   source,
		   new String[] {
			   "name", "object_modified",
			   "format", "time"
		   });
		addAnnotation
		  (getLanguageContent_Contents(),
		   source,
		   new String[] {
			   "name", "contents",
			   "format", "jsondict"
		   });
		addAnnotation
		  (extensionDefinitionEClass,
		   source,
		   new String[] {
			   "name", "extension-definition",
			   "section", "7.3"
		   });
		addAnnotation
		  (getExtensionDefinition_Name(),
		   source,
		   new String[] {
			   "name", "name"
		   });
		addAnnotation
		  (getExtensionDefinition_Description(),
		   source,
		   new String[] {
			   "name", "description"
		   });
		addAnnotation
		  (getExtensionDefinition_Schema(),
		   source,
		   new String[] {
			   "name", "schema"
		   });
		addAnnotation
		  (getExtensionDefinition_Version(),
		   source,
		   new String[] {
			   "name", "version"
		   });
		addAnnotation
		  (getExtensionDefinition_ExtensionTypes(),
		   source,
		   new String[] {
			   "name", "extension_types",
			   "vocabulary", "extension-type-enum"
		   });
		addAnnotation
		  (getExtensionDefinition_ExtensionProperties(),
		   source,
		   new String[] {
			   "name", "extension_properties"
		   });
		addAnnotation
		  (artifactEClass,
		   source,
		   new String[] {
			   "name", "artifact",
			   "section", "6.1"
		   });
		addAnnotation
		  (getArtifact_MimeType(),
		   source,
		   new String[] {
			   "name", "mime_type"
		   });
		addAnnotation
		  (getArtifact_PayloadBin(),
		   source,
		   new String[] {
			   "name", "payload_bin",
			   "format", "binary",
			   "contributes", "true"
		   });
		addAnnotation
		  (getArtifact_Url(),
		   source,
		   new String[] {
			   "name", "url"
		   });
		addAnnotation
		  (getArtifact_Hashes(),
		   source,
		   new String[] {
			   "name", "hashes",
			   "format", "hashes",
			   "contributes", "true"
		   });
		addAnnotation
		  (getArtifact_EncryptionAlgorithm(),
		   source,
		   new String[] {
			   "name", "encryption_algorithm",
			   "vocabulary", "encryption-algorithm-enum"
		   });
		addAnnotation
		  (getArtifact_DecryptionKey(),
		   source,
		   new String[] {
			   "name", "decryption_key"
		   });
		addAnnotation
		  (autonomousSystemEClass,
		   source,
		   new String[] {
			   "name", "autonomous-system",
			   "section", "6.2"
		   });
		addAnnotation
		  (getAutonomousSystem_Number(),
		   source,
		   new String[] {
			   "name", "number",
			   "contributes", "true"
		   });
		addAnnotation
		  (getAutonomousSystem_Name(),
		   source,
		   new String[] {
			   "name", "name"
		   });
		addAnnotation
		  (getAutonomousSystem_Rir(),
		   source,
		   new String[] {
			   "name", "rir"
		   });
		addAnnotation
		  (directoryEClass,
		   source,
		   new String[] {
			   "name", "directory",
			   "section", "6.3"
		   });
		addAnnotation
		  (getDirectory_Path(),
		   source,
		   new String[] {
			   "name", "path",
			   "contributes", "true"
		   });
		addAnnotation
		  (getDirectory_PathEnc(),
		   source,
		   new String[] {
			   "name", "path_enc"
		   });
		addAnnotation
		  (getDirectory_Ctime(),
		   source,
		   new String[] {
			   "name", "ctime",
			   "format", "time"
		   });
		addAnnotation
		  (getDirectory_Mtime(),
		   source,
		   new String[] {
			   "name", "mtime",
			   "format", "time"
		   });
		addAnnotation
		  (getDirectory_Atime(),
		   source,
		   new String[] {
			   "name", "atime",
			   "format", "time"
		   });
		addAnnotation
		  (getDirectory_ContainsRefs(),
		   source,
		   new String[] {
			   "name", "contains_refs",
			   "format", "id",
			   "refs", "file,directory"
		   });
		addAnnotation
		  (domainNameEClass,
		   source,
		   new String[] {
			   "name", "domain-name",
			   "section", "6.4"
		   });
		addAnnotation
		  (getDomainName_Value(),
		   source,
		   new String[] {
			   "name", "value",
			   "contributes", "true"
		   });
		addAnnotation
		  (getDomainName_ResolvesToRefs(),
		   source,
		   new String[] {
			   "name", "resolves_to_refs",
			   "format", "id",
			   "refs", "ipv4-addr,ipv6-addr,domain-name"
		   });
		addAnnotation
		  (emailAddrEClass,
		   source,
		   new String[] {
			   "name", "email-addr",
			   "section", "6.5"
		   });
		addAnnotation
		  (getEmailAddr_Value(),
		   source,
		   new String[] {
			   "name", "value",
			   "contributes", "true"
		   });
		addAnnotation
		  (getEmailAddr_DisplayName(),
		   source,
		   new String[] {
			   "name", "display_name"
		   });
		addAnnotation
		  (getEmailAddr_BelongsToRef(),
		   source,
		   new String[] {
			   "name", "belongs_to_ref",
			   "format", "id",
			   "refs", "user-account"
		   });
		addAnnotation
		  (emailMessageEClass,
		   source,
		   new String[] {
			   "name", "email-message",
			   "section", "6.6"
		   });
		addAnnotation
		  (getEmailMessage_IsMultipart(),
		   source,
		   new String[] {
			   "name", "is_multipart"
		   });
		addAnnotation
		  (getEmailMessage_Date(),
		   source,
		   new String[] {
			   "name", "date",
			   "format", "time"
		   });
		addAnnotation
		  (getEmailMessage_ContentType(),
		   source,
		   new String[] {
			   "name", "content_type"
		   });
		addAnnotation
		  (getEmailMessage_FromRef(),
		   source,
		   new String[] {
			   "name", "from_ref",
			   "format", "id",
			   "contributes", "true",
			   "refs", "email-addr"
		   });
		addAnnotation
		  (getEmailMessage_SenderRef(),
		   source,
		   new String[] {
			   "name", "sender_ref",
			   "format", "id",
			   "refs", "email-addr"
		   });
		addAnnotation
		  (getEmailMessage_ToRefs(),
		   source,
		   new String[] {
			   "name", "to_refs",
			   "format", "id",
			   "refs", "email-addr"
		   });
		addAnnotation
		  (getEmailMessage_CcRefs(),
		   source,
		   new String[] {
			   "name", "cc_refs",
			   "format", "id",
			   "refs", "email-addr"
		   });
		addAnnotation
		  (getEmailMessage_BccRefs(),
		   source,
		   new String[] {
			   "name", "bcc_refs",
			   "format", "id",
			   "refs", "email-addr"
		   });
		addAnnotation
		  (getEmailMessage_MessageId(),
		   source,
		   new String[] {
			   "name", "message_id"
		   });
		addAnnotation
		  (getEmailMessage_Subject(),
		   source,
		   new String[] {
			   "name", "subject",
			   "contributes", "true"
		   });
		addAnnotation
		  (getEmailMessage_ReceivedLines(),
		   source,
		   new String[] {
			   "name", "received_lines"
		   });
		addAnnotation
		  (getEmailMessage_AdditionalHeaderFields(),
		   source,
		   new String[] {
			   "name", "additional_header_fields",
			   "format", "jsondict"
		   });
		addAnnotation
		  (getEmailMessage_Body(),
		   source,
		   new String[] {
			   "name", "body",
			   "contributes", "true"
		   });
		addAnnotation
		  (getEmailMessage_BodyMultipart(),
		   source,
		   new String[] {
			   "name", "body_multipart"
		   });
		addAnnotation
		  (getEmailMessage_RawEmailRef(),
		   source,
		   new String[] {
			   "name", "raw_email_ref",
			   "format", "id",
			   "refs", "artifact"
		   });
		addAnnotation
		  (emailMimePartEClass,
		   source,
		   new String[] {
			   "section", "6.6.2"
		   });
		addAnnotation
		  (getEmailMimePart_Body(),
		   source,
		   new String[] {
			   "name", "body"
		   });
		addAnnotation
		  (getEmailMimePart_BodyRawRef(),
		   source,
		   new String[] {
			   "name", "body_raw_ref",
			   "format", "id",
			   "refs", "artifact,file"
		   });
		addAnnotation
		  (getEmailMimePart_ContentType(),
		   source,
		   new String[] {
			   "name", "content_type"
		   });
		addAnnotation
		  (getEmailMimePart_ContentDisposition(),
		   source,
		   new String[] {
			   "name", "content_disposition"
		   });
		addAnnotation
		  (fileEClass,
		   source,
		   new String[] {
			   "name", "file",
			   "section", "6.7"
		   });
		addAnnotation
		  (getFile_Hashes(),
		   source,
		   new String[] {
			   "name", "hashes",
			   "format", "hashes",
			   "contributes", "true"
		   });
		addAnnotation
		  (getFile_Size(),
		   source,
		   new String[] {
			   "name", "size"
		   });
		addAnnotation
		  (getFile_Name(),
		   source,
		   new String[] {
			   "name", "name",
			   "contributes", "true"
		   });
		addAnnotation
		  (getFile_NameEnc(),
		   source,
		   new String[] {
			   "name", "name_enc"
		   });
		addAnnotation
		  (getFile_MagicNumberHex(),
		   source,
		   new String[] {
			   "name", "magic_number_hex",
			   "format", "hex"
		   });
		addAnnotation
		  (getFile_MimeType(),
		   source,
		   new String[] {
			   "name", "mime_type"
		   });
		addAnnotation
		  (getFile_Ctime(),
		   source,
		   new String[] {
			   "name", "ctime",
			   "format", "time"
		   });
		addAnnotation
		  (getFile_Mtime(),
		   source,
		   new String[] {
			   "name", "mtime",
			   "format", "time"
		   });
		addAnnotation
		  (getFile_Atime(),
		   source,
		   new String[] {
			   "name", "atime",
			   "format", "time"
		   });
		addAnnotation
		  (getFile_ParentDirectoryRef(),
		   source,
		   new String[] {
			   "name", "parent_directory_ref",
			   "format", "id",
			   "contributes", "true",
			   "refs", "directory"
		   });
		addAnnotation
		  (getFile_ContainsRefs(),
		   source,
		   new String[] {
			   "name", "contains_refs",
			   "format", "id",
			   "refs", "@sco"
		   });
		addAnnotation
		  (getFile_ContentRef(),
		   source,
		   new String[] {
			   "name", "content_ref",
			   "format", "id",
			   "refs", "artifact"
		   });
		addAnnotation
		  (getFile_ArchiveExt(),
		   source,
		   new String[] {
			   "contributes", "true",
			   "extension", "archive-ext"
		   });
		addAnnotation
		  (getFile_NtfsExt(),
		   source,
		   new String[] {
			   "contributes", "true",
			   "extension", "ntfs-ext"
		   });
		addAnnotation
		  (getFile_PdfExt(),
		   source,
		   new String[] {
			   "contributes", "true",
			   "extension", "pdf-ext"
		   });
		addAnnotation
		  (getFile_RasterImageExt(),
		   source,
		   new String[] {
			   "contributes", "true",
			   "extension", "raster-image-ext"
		   });
		addAnnotation
		  (getFile_WindowsPebinaryExt(),
		   source,
		   new String[] {
			   "contributes", "true",
			   "extension", "windows-pebinary-ext"
		   });
		addAnnotation
		  (archiveExtEClass,
		   source,
		   new String[] {
			   "section", "6.7.2"
		   });
		addAnnotation
		  (getArchiveExt_ContainsRefs(),
		   source,
		   new String[] {
			   "name", "contains_refs",
			   "format", "id",
			   "refs", "file,directory"
		   });
		addAnnotation
		  (getArchiveExt_Comment(),
		   source,
		   new String[] {
			   "name", "comment"
		   });
		addAnnotation
		  (ntfsExtEClass,
		   source,
		   new String[] {
			   "section", "6.7.3"
		   });
		addAnnotation
		  (getNtfsExt_Sid(),
		   source,
		   new String[] {
			   "name", "sid"
		   });
		addAnnotation
		  (getNtfsExt_AlternateDataStreams(),
		   source,
		   new String[] {
			   "name", "alternate_data_streams"
		   });
		addAnnotation
		  (alternateDataStreamEClass,
		   source,
		   new String[] {
			   "section", "6.7.3.2"
		   });
		addAnnotation
		  (getAlternateDataStream_Name(),
		   source,
		   new String[] {
			   "name", "name"
		   });
		addAnnotation
		  (getAlternateDataStream_Hashes(),
		   source,
		   new String[] {
			   "name", "hashes",
			   "format", "hashes"
		   });
		addAnnotation
		  (getAlternateDataStream_Size(),
		   source,
		   new String[] {
			   "name", "size"
		   });
		addAnnotation
		  (pdfExtEClass,
		   source,
		   new String[] {
			   "section", "6.7.4"
		   });
		addAnnotation
		  (getPdfExt_Version(),
		   source,
		   new String[] {
			   "name", "version"
		   });
		addAnnotation
		  (getPdfExt_IsOptimized(),
		   source,
		   new String[] {
			   "name", "is_optimized"
		   });
		addAnnotation
		  (getPdfExt_DocumentInfoDict(),
		   source,
		   new String[] {
			   "name", "document_info_dict",
			   "format", "dict"
		   });
		addAnnotation
		  (getPdfExt_Pdfid0(),
		   source,
		   new String[] {
			   "name", "pdfid0"
		   });
		addAnnotation
		  (getPdfExt_Pdfid1(),
		   source,
		   new String[] {
			   "name", "pdfid1"
		   });
		addAnnotation
		  (rasterImageExtEClass,
		   source,
		   new String[] {
			   "section", "6.7.5"
		   });
		addAnnotation
		  (getRasterImageExt_ImageHeight(),
		   source,
		   new String[] {
			   "name", "image_height"
		   });
		addAnnotation
		  (getRasterImageExt_ImageWidth(),
		   source,
		   new String[] {
			   "name", "image_width"
		   });
		addAnnotation
		  (getRasterImageExt_BitsPerPixel(),
		   source,
		   new String[] {
			   "name", "bits_per_pixel"
		   });
		addAnnotation
		  (getRasterImageExt_ExifTags(),
		   source,
		   new String[] {
			   "name", "exif_tags",
			   "format", "jsondict"
		   });
		addAnnotation
		  (windowsPebinaryExtEClass,
		   source,
		   new String[] {
			   "section", "6.7.6"
		   });
		addAnnotation
		  (getWindowsPebinaryExt_PeType(),
		   source,
		   new String[] {
			   "name", "pe_type",
			   "vocabulary", "windows-pebinary-type-ov"
		   });
		addAnnotation
		  (getWindowsPebinaryExt_Imphash(),
		   source,
		   new String[] {
			   "name", "imphash"
		   });
		addAnnotation
		  (getWindowsPebinaryExt_MachineHex(),
		   source,
		   new String[] {
			   "name", "machine_hex",
			   "format", "hex"
		   });
		addAnnotation
		  (getWindowsPebinaryExt_NumberOfSections(),
		   source,
		   new String[] {
			   "name", "number_of_sections"
		   });
		addAnnotation
		  (getWindowsPebinaryExt_TimeDateStamp(),
		   source,
		   new String[] {
			   "name", "time_date_stamp",
			   "format", "time"
		   });
		addAnnotation
		  (getWindowsPebinaryExt_PointerToSymbolTableHex(),
		   source,
		   new String[] {
			   "name", "pointer_to_symbol_table_hex",
			   "format", "hex"
		   });
		addAnnotation
		  (getWindowsPebinaryExt_NumberOfSymbols(),
		   source,
		   new String[] {
			   "name", "number_of_symbols"
		   });
		addAnnotation
		  (getWindowsPebinaryExt_SizeOfOptionalHeader(),
		   source,
		   new String[] {
			   "name", "size_of_optional_header"
		   });
		addAnnotation
		  (getWindowsPebinaryExt_CharacteristicsHex(),
		   source,
		   new String[] {
			   "name", "characteristics_hex",
			   "format", "hex"
		   });
		addAnnotation
		  (getWindowsPebinaryExt_FileHeaderHashes(),
		   source,
		   new String[] {
			   "name", "file_header_hashes",
			   "format", "hashes"
		   });
		addAnnotation
		  (getWindowsPebinaryExt_OptionalHeader(),
		   source,
		   new String[] {
			   "name", "optional_header"
		   });
		addAnnotation
		  (getWindowsPebinaryExt_Sections(),
		   source,
		   new String[] {
			   "name", "sections"
		   });
		addAnnotation
		  (windowsPeOptionalHeaderEClass,
		   source,
		   new String[] {
			   "section", "6.7.6.2"
		   });
		addAnnotation
		  (getWindowsPeOptionalHeader_MagicHex(),
		   source,
		   new String[] {
			   "name", "magic_hex",
			   "format", "hex"
		   });
		addAnnotation
		  (getWindowsPeOptionalHeader_MajorLinkerVersion(),
		   source,
		   new String[] {
			   "name", "major_linker_version"
		   });
		addAnnotation
		  (getWindowsPeOptionalHeader_MinorLinkerVersion(),
		   source,
		   new String[] {
			   "name", "minor_linker_version"
		   });
		addAnnotation
		  (getWindowsPeOptionalHeader_SizeOfCode(),
		   source,
		   new String[] {
			   "name", "size_of_code"
		   });
		addAnnotation
		  (getWindowsPeOptionalHeader_SizeOfInitializedData(),
		   source,
		   new String[] {
			   "name", "size_of_initialized_data"
		   });
		addAnnotation
		  (getWindowsPeOptionalHeader_SizeOfUninitializedData(),
		   source,
		   new String[] {
			   "name", "size_of_uninitialized_data"
		   });
		addAnnotation
		  (getWindowsPeOptionalHeader_AddressOfEntryPoint(),
		   source,
		   new String[] {
			   "name", "address_of_entry_point"
		   });
		addAnnotation
		  (getWindowsPeOptionalHeader_BaseOfCode(),
		   source,
		   new String[] {
			   "name", "base_of_code"
		   });
		addAnnotation
		  (getWindowsPeOptionalHeader_BaseOfData(),
		   source,
		   new String[] {
			   "name", "base_of_data"
		   });
		addAnnotation
		  (getWindowsPeOptionalHeader_ImageBase(),
		   source,
		   new String[] {
			   "name", "image_base"
		   });
		addAnnotation
		  (getWindowsPeOptionalHeader_SectionAlignment(),
		   source,
		   new String[] {
			   "name", "section_alignment"
		   });
		addAnnotation
		  (getWindowsPeOptionalHeader_FileAlignment(),
		   source,
		   new String[] {
			   "name", "file_alignment"
		   });
		addAnnotation
		  (getWindowsPeOptionalHeader_MajorOsVersion(),
		   source,
		   new String[] {
			   "name", "major_os_version"
		   });
		addAnnotation
		  (getWindowsPeOptionalHeader_MinorOsVersion(),
		   source,
		   new String[] {
			   "name", "minor_os_version"
		   });
		addAnnotation
		  (getWindowsPeOptionalHeader_MajorImageVersion(),
		   source,
		   new String[] {
			   "name", "major_image_version"
		   });
		addAnnotation
		  (getWindowsPeOptionalHeader_MinorImageVersion(),
		   source,
		   new String[] {
			   "name", "minor_image_version"
		   });
		addAnnotation
		  (getWindowsPeOptionalHeader_MajorSubsystemVersion(),
		   source,
		   new String[] {
			   "name", "major_subsystem_version"
		   });
		addAnnotation
		  (getWindowsPeOptionalHeader_MinorSubsystemVersion(),
		   source,
		   new String[] {
			   "name", "minor_subsystem_version"
		   });
		addAnnotation
		  (getWindowsPeOptionalHeader_Win32VersionValueHex(),
		   source,
		   new String[] {
			   "name", "win32_version_value_hex",
			   "format", "hex"
		   });
		addAnnotation
		  (getWindowsPeOptionalHeader_SizeOfImage(),
		   source,
		   new String[] {
			   "name", "size_of_image"
		   });
		addAnnotation
		  (getWindowsPeOptionalHeader_SizeOfHeaders(),
		   source,
		   new String[] {
			   "name", "size_of_headers"
		   });
		addAnnotation
		  (getWindowsPeOptionalHeader_ChecksumHex(),
		   source,
		   new String[] {
			   "name", "checksum_hex",
			   "format", "hex"
		   });
		addAnnotation
		  (getWindowsPeOptionalHeader_SubsystemHex(),
		   source,
		   new String[] {
			   "name", "subsystem_hex",
			   "format", "hex"
		   });
		addAnnotation
		  (getWindowsPeOptionalHeader_DllCharacteristicsHex(),
		   source,
		   new String[] {
			   "name", "dll_characteristics_hex",
			   "format", "hex"
		   });
		addAnnotation
		  (getWindowsPeOptionalHeader_SizeOfStackReserve(),
		   source,
		   new String[] {
			   "name", "size_of_stack_reserve"
		   });
		addAnnotation
		  (getWindowsPeOptionalHeader_SizeOfStackCommit(),
		   source,
		   new String[] {
			   "name", "size_of_stack_commit"
		   });
		addAnnotation
		  (getWindowsPeOptionalHeader_SizeOfHeapReserve(),
		   source,
		   new String[] {
			   "name", "size_of_heap_reserve"
		   });
		addAnnotation
		  (getWindowsPeOptionalHeader_SizeOfHeapCommit(),
		   source,
		   new String[] {
			   "name", "size_of_heap_commit"
		   });
		addAnnotation
		  (getWindowsPeOptionalHeader_LoaderFlagsHex(),
		   source,
		   new String[] {
			   "name", "loader_flags_hex",
			   "format", "hex"
		   });
		addAnnotation
		  (getWindowsPeOptionalHeader_NumberOfRvaAndSizes(),
		   source,
		   new String[] {
			   "name", "number_of_rva_and_sizes"
		   });
		addAnnotation
		  (getWindowsPeOptionalHeader_Hashes(),
		   source,
		   new String[] {
			   "name", "hashes",
			   "format", "hashes"
		   });
		addAnnotation
		  (windowsPeSectionEClass,
		   source,
		   new String[] {
			   "section", "6.7.6.3"
		   });
		addAnnotation
		  (getWindowsPeSection_Name(),
		   source,
		   new String[] {
			   "name", "name"
		   });
		addAnnotation
		  (getWindowsPeSection_Size(),
		   source,
		   new String[] {
			   "name", "size"
		   });
		addAnnotation
		  (getWindowsPeSection_Entropy(),
		   source,
		   new String[] {
			   "name", "entropy"
		   });
		addAnnotation
		  (getWindowsPeSection_Hashes(),
		   source,
		   new String[] {
			   "name", "hashes",
			   "format", "hashes"
		   });
		addAnnotation
		  (ipv4AddrEClass,
		   source,
		   new String[] {
			   "name", "ipv4-addr",
			   "section", "6.8"
		   });
		addAnnotation
		  (getIpv4Addr_Value(),
		   source,
		   new String[] {
			   "name", "value",
			   "contributes", "true"
		   });
		addAnnotation
		  (getIpv4Addr_ResolvesToRefs(),
		   source,
		   new String[] {
			   "name", "resolves_to_refs",
			   "format", "id",
			   "refs", "mac-addr"
		   });
		addAnnotation
		  (getIpv4Addr_BelongsToRefs(),
		   source,
		   new String[] {
			   "name", "belongs_to_refs",
			   "format", "id",
			   "refs", "autonomous-system"
		   });
		addAnnotation
		  (ipv6AddrEClass,
		   source,
		   new String[] {
			   "name", "ipv6-addr",
			   "section", "6.9"
		   });
		addAnnotation
		  (getIpv6Addr_Value(),
		   source,
		   new String[] {
			   "name", "value",
			   "contributes", "true"
		   });
		addAnnotation
		  (getIpv6Addr_ResolvesToRefs(),
		   source,
		   new String[] {
			   "name", "resolves_to_refs",
			   "format", "id",
			   "refs", "mac-addr"
		   });
		addAnnotation
		  (getIpv6Addr_BelongsToRefs(),
		   source,
		   new String[] {
			   "name", "belongs_to_refs",
			   "format", "id",
			   "refs", "autonomous-system"
		   });
		addAnnotation
		  (macAddrEClass,
		   source,
		   new String[] {
			   "name", "mac-addr",
			   "section", "6.10"
		   });
		addAnnotation
		  (getMacAddr_Value(),
		   source,
		   new String[] {
			   "name", "value",
			   "contributes", "true"
		   });
		addAnnotation
		  (mutexEClass,
		   source,
		   new String[] {
			   "name", "mutex",
			   "section", "6.11"
		   });
		addAnnotation
		  (getMutex_Name(),
		   source,
		   new String[] {
			   "name", "name",
			   "contributes", "true"
		   });
		addAnnotation
		  (networkTrafficEClass,
		   source,
		   new String[] {
			   "name", "network-traffic",
			   "section", "6.12"
		   });
		addAnnotation
		  (getNetworkTraffic_Start(),
		   source,
		   new String[] {
			   "name", "start",
			   "format", "time",
			   "contributes", "true"
		   });
		addAnnotation
		  (getNetworkTraffic_End(),
		   source,
		   new String[] {
			   "name", "end",
			   "format", "time",
			   "contributes", "true"
		   });
		addAnnotation
		  (getNetworkTraffic_IsActive(),
		   source,
		   new String[] {
			   "name", "is_active"
		   });
		addAnnotation
		  (getNetworkTraffic_SrcRef(),
		   source,
		   new String[] {
			   "name", "src_ref",
			   "format", "id",
			   "contributes", "true",
			   "refs", "ipv4-addr,ipv6-addr,mac-addr,domain-name"
		   });
		addAnnotation
		  (getNetworkTraffic_DstRef(),
		   source,
		   new String[] {
			   "name", "dst_ref",
			   "format", "id",
			   "contributes", "true",
			   "refs", "ipv4-addr,ipv6-addr,mac-addr,domain-name"
		   });
		addAnnotation
		  (getNetworkTraffic_SrcPort(),
		   source,
		   new String[] {
			   "name", "src_port",
			   "contributes", "true"
		   });
		addAnnotation
		  (getNetworkTraffic_DstPort(),
		   source,
		   new String[] {
			   "name", "dst_port",
			   "contributes", "true"
		   });
		addAnnotation
		  (getNetworkTraffic_Protocols(),
		   source,
		   new String[] {
			   "name", "protocols",
			   "contributes", "true"
		   });
		addAnnotation
		  (getNetworkTraffic_SrcByteCount(),
		   source,
		   new String[] {
			   "name", "src_byte_count"
		   });
		addAnnotation
		  (getNetworkTraffic_DstByteCount(),
		   source,
		   new String[] {
			   "name", "dst_byte_count"
		   });
		addAnnotation
		  (getNetworkTraffic_SrcPackets(),
		   source,
		   new String[] {
			   "name", "src_packets"
		   });
		addAnnotation
		  (getNetworkTraffic_DstPackets(),
		   source,
		   new String[] {
			   "name", "dst_packets"
		   });
		addAnnotation
		  (getNetworkTraffic_Ipfix(),
		   source,
		   new String[] {
			   "name", "ipfix",
			   "format", "jsondict"
		   });
		addAnnotation
		  (getNetworkTraffic_SrcPayloadRef(),
		   source,
		   new String[] {
			   "name", "src_payload_ref",
			   "format", "id",
			   "refs", "artifact"
		   });
		addAnnotation
		  (getNetworkTraffic_DstPayloadRef(),
		   source,
		   new String[] {
			   "name", "dst_payload_ref",
			   "format", "id",
			   "refs", "artifact"
		   });
		addAnnotation
		  (getNetworkTraffic_EncapsulatesRefs(),
		   source,
		   new String[] {
			   "name", "encapsulates_refs",
			   "format", "id",
			   "refs", "network-traffic"
		   });
		addAnnotation
		  (getNetworkTraffic_EncapsulatedByRef(),
		   source,
		   new String[] {
			   "name", "encapsulated_by_ref",
			   "format", "id",
			   "refs", "network-traffic"
		   });
		addAnnotation
		  (getNetworkTraffic_HttpRequestExt(),
		   source,
		   new String[] {
			   "contributes", "true",
			   "extension", "http-request-ext"
		   });
		addAnnotation
		  (getNetworkTraffic_IcmpExt(),
		   source,
		   new String[] {
			   "contributes", "true",
			   "extension", "icmp-ext"
		   });
		addAnnotation
		  (getNetworkTraffic_SocketExt(),
		   source,
		   new String[] {
			   "contributes", "true",
			   "extension", "socket-ext"
		   });
		addAnnotation
		  (getNetworkTraffic_TcpExt(),
		   source,
		   new String[] {
			   "contributes", "true",
			   "extension", "tcp-ext"
		   });
		addAnnotation
		  (httpRequestExtEClass,
		   source,
		   new String[] {
			   "section", "6.12.2"
		   });
		addAnnotation
		  (getHttpRequestExt_RequestMethod(),
		   source,
		   new String[] {
			   "name", "request_method"
		   });
		addAnnotation
		  (getHttpRequestExt_RequestValue(),
		   source,
		   new String[] {
			   "name", "request_value"
		   });
		addAnnotation
		  (getHttpRequestExt_RequestVersion(),
		   source,
		   new String[] {
			   "name", "request_version"
		   });
		addAnnotation
		  (getHttpRequestExt_RequestHeader(),
		   source,
		   new String[] {
			   "name", "request_header",
			   "format", "jsondict"
		   });
		addAnnotation
		  (getHttpRequestExt_MessageBodyLength(),
		   source,
		   new String[] {
			   "name", "message_body_length"
		   });
		addAnnotation
		  (getHttpRequestExt_MessageBodyDataRef(),
		   source,
		   new String[] {
			   "name", "message_body_data_ref",
			   "format", "id",
			   "refs", "artifact"
		   });
		addAnnotation
		  (icmpExtEClass,
		   source,
		   new String[] {
			   "section", "6.12.3"
		   });
		addAnnotation
		  (getIcmpExt_IcmpTypeHex(),
		   source,
		   new String[] {
			   "name", "icmp_type_hex",
			   "format", "hex"
		   });
		addAnnotation
		  (getIcmpExt_IcmpCodeHex(),
		   source,
		   new String[] {
			   "name", "icmp_code_hex",
			   "format", "hex"
		   });
		addAnnotation
		  (socketExtEClass,
		   source,
		   new String[] {
			   "section", "6.12.4"
		   });
		addAnnotation
		  (getSocketExt_AddressFamily(),
		   source,
		   new String[] {
			   "name", "address_family",
			   "vocabulary", "network-socket-address-family-enum"
		   });
		addAnnotation
		  (getSocketExt_IsBlocking(),
		   source,
		   new String[] {
			   "name", "is_blocking"
		   });
		addAnnotation
		  (getSocketExt_IsListening(),
		   source,
		   new String[] {
			   "name", "is_listening"
		   });
		addAnnotation
		  (getSocketExt_Options(),
		   source,
		   new String[] {
			   "name", "options",
			   "format", "jsondict"
		   });
		addAnnotation
		  (getSocketExt_SocketType(),
		   source,
		   new String[] {
			   "name", "socket_type",
			   "vocabulary", "network-socket-type-enum"
		   });
		addAnnotation
		  (getSocketExt_SocketDescriptor(),
		   source,
		   new String[] {
			   "name", "socket_descriptor"
		   });
		addAnnotation
		  (getSocketExt_SocketHandle(),
		   source,
		   new String[] {
			   "name", "socket_handle"
		   });
		addAnnotation
		  (tcpExtEClass,
		   source,
		   new String[] {
			   "section", "6.12.5"
		   });
		addAnnotation
		  (getTcpExt_SrcFlagsHex(),
		   source,
		   new String[] {
			   "name", "src_flags_hex",
			   "format", "hex"
		   });
		addAnnotation
		  (getTcpExt_DstFlagsHex(),
		   source,
		   new String[] {
			   "name", "dst_flags_hex",
			   "format", "hex"
		   });
		addAnnotation
		  (processEClass,
		   source,
		   new String[] {
			   "name", "process",
			   "section", "6.13"
		   });
		addAnnotation
		  (getProcess_IsHidden(),
		   source,
		   new String[] {
			   "name", "is_hidden"
		   });
		addAnnotation
		  (getProcess_Pid(),
		   source,
		   new String[] {
			   "name", "pid"
		   });
		addAnnotation
		  (getProcess_CreatedTime(),
		   source,
		   new String[] {
			   "name", "created_time",
			   "format", "time"
		   });
		addAnnotation
		  (getProcess_Cwd(),
		   source,
		   new String[] {
			   "name", "cwd"
		   });
		addAnnotation
		  (getProcess_CommandLine(),
		   source,
		   new String[] {
			   "name", "command_line"
		   });
		addAnnotation
		  (getProcess_EnvironmentVariables(),
		   source,
		   new String[] {
			   "name", "environment_variables",
			   "format", "dict"
		   });
		addAnnotation
		  (getProcess_OpenedConnectionRefs(),
		   source,
		   new String[] {
			   "name", "opened_connection_refs",
			   "format", "id",
			   "refs", "network-traffic"
		   });
		addAnnotation
		  (getProcess_CreatorUserRef(),
		   source,
		   new String[] {
			   "name", "creator_user_ref",
			   "format", "id",
			   "refs", "user-account"
		   });
		addAnnotation
		  (getProcess_ImageRef(),
		   source,
		   new String[] {
			   "name", "image_ref",
			   "format", "id",
			   "refs", "file"
		   });
		addAnnotation
		  (getProcess_ParentRef(),
		   source,
		   new String[] {
			   "name", "parent_ref",
			   "format", "id",
			   "refs", "process"
		   });
		addAnnotation
		  (getProcess_ChildRefs(),
		   source,
		   new String[] {
			   "name", "child_refs",
			   "format", "id",
			   "refs", "process"
		   });
		addAnnotation
		  (getProcess_WindowsProcessExt(),
		   source,
		   new String[] {
			   "extension", "windows-process-ext"
		   });
		addAnnotation
		  (getProcess_WindowsServiceExt(),
		   source,
		   new String[] {
			   "extension", "windows-service-ext"
		   });
		addAnnotation
		  (windowsProcessExtEClass,
		   source,
		   new String[] {
			   "section", "6.13.2"
		   });
		addAnnotation
		  (getWindowsProcessExt_AslrEnabled(),
		   source,
		   new String[] {
			   "name", "aslr_enabled"
		   });
		addAnnotation
		  (getWindowsProcessExt_DepEnabled(),
		   source,
		   new String[] {
			   "name", "dep_enabled"
		   });
		addAnnotation
		  (getWindowsProcessExt_Priority(),
		   source,
		   new String[] {
			   "name", "priority"
		   });
		addAnnotation
		  (getWindowsProcessExt_OwnerSid(),
		   source,
		   new String[] {
			   "name", "owner_sid"
		   });
		addAnnotation
		  (getWindowsProcessExt_WindowTitle(),
		   source,
		   new String[] {
			   "name", "window_title"
		   });
		addAnnotation
		  (getWindowsProcessExt_StartupInfo(),
		   source,
		   new String[] {
			   "name", "startup_info",
			   "format", "jsondict"
		   });
		addAnnotation
		  (getWindowsProcessExt_IntegrityLevel(),
		   source,
		   new String[] {
			   "name", "integrity_level",
			   "vocabulary", "windows-integrity-level-enum"
		   });
		addAnnotation
		  (windowsServiceExtEClass,
		   source,
		   new String[] {
			   "section", "6.13.3"
		   });
		addAnnotation
		  (getWindowsServiceExt_ServiceName(),
		   source,
		   new String[] {
			   "name", "service_name"
		   });
		addAnnotation
		  (getWindowsServiceExt_Descriptions(),
		   source,
		   new String[] {
			   "name", "descriptions"
		   });
		addAnnotation
		  (getWindowsServiceExt_DisplayName(),
		   source,
		   new String[] {
			   "name", "display_name"
		   });
		addAnnotation
		  (getWindowsServiceExt_GroupName(),
		   source,
		   new String[] {
			   "name", "group_name"
		   });
		addAnnotation
		  (getWindowsServiceExt_StartType(),
		   source,
		   new String[] {
			   "name", "start_type",
			   "vocabulary", "windows-service-start-type-enum"
		   });
		addAnnotation
		  (getWindowsServiceExt_ServiceDllRefs(),
		   source,
		   new String[] {
			   "name", "service_dll_refs",
			   "format", "id",
			   "refs", "file"
		   });
		addAnnotation
		  (getWindowsServiceExt_ServiceType(),
		   source,
		   new String[] {
			   "name", "service_type",
			   "vocabulary", "windows-service-type-enum"
		   });
		addAnnotation
		  (getWindowsServiceExt_ServiceStatus(),
		   source,
		   new String[] {
			   "name", "service_status",
			   "vocabulary", "windows-service-status-enum"
		   });
		addAnnotation
		  (softwareEClass,
		   source,
		   new String[] {
			   "name", "software",
			   "section", "6.14"
		   });
		addAnnotation
		  (getSoftware_Name(),
		   source,
		   new String[] {
			   "name", "name",
			   "contributes", "true"
		   });
		addAnnotation
		  (getSoftware_Cpe(),
		   source,
		   new String[] {
			   "name", "cpe",
			   "contributes", "true"
		   });
		addAnnotation
		  (getSoftware_Swid(),
		   source,
		   new String[] {
			   "name", "swid",
			   "contributes", "true"
		   });
		addAnnotation
		  (getSoftware_Languages(),
		   source,
		   new String[] {
			   "name", "languages"
		   });
		addAnnotation
		  (getSoftware_Vendor(),
		   source,
		   new String[] {
			   "name", "vendor",
			   "contributes", "true"
		   });
		addAnnotation
		  (getSoftware_Version(),
		   source,
		   new String[] {
			   "name", "version",
			   "contributes", "true"
		   });
		addAnnotation
		  (urlEClass,
		   source,
		   new String[] {
			   "name", "url",
			   "section", "6.15"
		   });
		addAnnotation
		  (getUrl_Value(),
		   source,
		   new String[] {
			   "name", "value",
			   "contributes", "true"
		   });
		addAnnotation
		  (userAccountEClass,
		   source,
		   new String[] {
			   "name", "user-account",
			   "section", "6.16"
		   });
		addAnnotation
		  (getUserAccount_UserId(),
		   source,
		   new String[] {
			   "name", "user_id",
			   "contributes", "true"
		   });
		addAnnotation
		  (getUserAccount_Credential(),
		   source,
		   new String[] {
			   "name", "credential"
		   });
		addAnnotation
		  (getUserAccount_AccountLogin(),
		   source,
		   new String[] {
			   "name", "account_login",
			   "contributes", "true"
		   });
		addAnnotation
		  (getUserAccount_AccountType(),
		   source,
		   new String[] {
			   "name", "account_type",
			   "contributes", "true",
			   "vocabulary", "account-type-ov"
		   });
		addAnnotation
		  (getUserAccount_DisplayName(),
		   source,
		   new String[] {
			   "name", "display_name"
		   });
		addAnnotation
		  (getUserAccount_IsServiceAccount(),
		   source,
		   new String[] {
			   "name", "is_service_account"
		   });
		addAnnotation
		  (getUserAccount_IsPrivileged(),
		   source,
		   new String[] {
			   "name", "is_privileged"
		   });
		addAnnotation
		  (getUserAccount_CanEscalatePrivs(),
		   source,
		   new String[] {
			   "name", "can_escalate_privs"
		   });
		addAnnotation
		  (getUserAccount_IsDisabled(),
		   source,
		   new String[] {
			   "name", "is_disabled"
		   });
		addAnnotation
		  (getUserAccount_AccountCreated(),
		   source,
		   new String[] {
			   "name", "account_created",
			   "format", "time"
		   });
		addAnnotation
		  (getUserAccount_AccountExpires(),
		   source,
		   new String[] {
			   "name", "account_expires",
			   "format", "time"
		   });
		addAnnotation
		  (getUserAccount_CredentialLastChanged(),
		   source,
		   new String[] {
			   "name", "credential_last_changed",
			   "format", "time"
		   });
		addAnnotation
		  (getUserAccount_AccountFirstLogin(),
		   source,
		   new String[] {
			   "name", "account_first_login",
			   "format", "time"
		   });
		addAnnotation
		  (getUserAccount_AccountLastLogin(),
		   source,
		   new String[] {
			   "name", "account_last_login",
			   "format", "time"
		   });
		addAnnotation
		  (getUserAccount_UnixAccountExt(),
		   source,
		   new String[] {
			   "extension", "unix-account-ext"
		   });
		addAnnotation
		  (unixAccountExtEClass,
		   source,
		   new String[] {
			   "section", "6.16.2"
		   });
		addAnnotation
		  (getUnixAccountExt_Gid(),
		   source,
		   new String[] {
			   "name", "gid"
		   });
		addAnnotation
		  (getUnixAccountExt_Groups(),
		   source,
		   new String[] {
			   "name", "groups"
		   });
		addAnnotation
		  (getUnixAccountExt_HomeDir(),
		   source,
		   new String[] {
			   "name", "home_dir"
		   });
		addAnnotation
		  (getUnixAccountExt_Shell(),
		   source,
		   new String[] {
			   "name", "shell"
		   });
		addAnnotation
		  (windowsRegistryKeyEClass,
		   source,
		   new String[] {
			   "name", "windows-registry-key",
			   "section", "6.17"
		   });
		addAnnotation
		  (getWindowsRegistryKey_Key(),
		   source,
		   new String[] {
			   "name", "key",
			   "contributes", "true"
		   });
		addAnnotation
		  (getWindowsRegistryKey_Values(),
		   source,
		   new String[] {
			   "name", "values",
			   "contributes", "true"
		   });
		addAnnotation
		  (getWindowsRegistryKey_ModifiedTime(),
		   source,
		   new String[] {
			   "name", "modified_time",
			   "format", "time"
		   });
		addAnnotation
		  (getWindowsRegistryKey_CreatorUserRef(),
		   source,
		   new String[] {
			   "name", "creator_user_ref",
			   "format", "id",
			   "refs", "user-account"
		   });
		addAnnotation
		  (getWindowsRegistryKey_NumberOfSubkeys(),
		   source,
		   new String[] {
			   "name", "number_of_subkeys"
		   });
		addAnnotation
		  (windowsRegistryValueEClass,
		   source,
		   new String[] {
			   "section", "6.17.2"
		   });
		addAnnotation
		  (getWindowsRegistryValue_Name(),
		   source,
		   new String[] {
			   "name", "name"
		   });
		addAnnotation
		  (getWindowsRegistryValue_Data(),
		   source,
		   new String[] {
			   "name", "data"
		   });
		addAnnotation
		  (getWindowsRegistryValue_DataType(),
		   source,
		   new String[] {
			   "name", "data_type",
			   "vocabulary", "windows-registry-datatype-enum"
		   });
		addAnnotation
		  (x509CertificateEClass,
		   source,
		   new String[] {
			   "name", "x509-certificate",
			   "section", "6.18"
		   });
		addAnnotation
		  (getX509Certificate_IsSelfSigned(),
		   source,
		   new String[] {
			   "name", "is_self_signed"
		   });
		addAnnotation
		  (getX509Certificate_Hashes(),
		   source,
		   new String[] {
			   "name", "hashes",
			   "format", "hashes",
			   "contributes", "true"
		   });
		addAnnotation
		  (getX509Certificate_Version(),
		   source,
		   new String[] {
			   "name", "version"
		   });
		addAnnotation
		  (getX509Certificate_SerialNumber(),
		   source,
		   new String[] {
			   "name", "serial_number",
			   "contributes", "true"
		   });
		addAnnotation
		  (getX509Certificate_SignatureAlgorithm(),
		   source,
		   new String[] {
			   "name", "signature_algorithm"
		   });
		addAnnotation
		  (getX509Certificate_Issuer(),
		   source,
		   new String[] {
			   "name", "issuer"
		   });
		addAnnotation
		  (getX509Certificate_ValidityNotBefore(),
		   source,
		   new String[] {
			   "name", "validity_not_before",
			   "format", "time"
		   });
		addAnnotation
		  (getX509Certificate_ValidityNotAfter(),
		   source,
		   new String[] {
			   "name", "validity_not_after",
			   "format", "time"
		   });
		addAnnotation
		  (getX509Certificate_Subject(),
		   source,
		   new String[] {
			   "name", "subject"
		   });
		addAnnotation
		  (getX509Certificate_SubjectPublicKeyAlgorithm(),
		   source,
		   new String[] {
			   "name", "subject_public_key_algorithm"
		   });
		addAnnotation
		  (getX509Certificate_SubjectPublicKeyModulus(),
		   source,
		   new String[] {
			   "name", "subject_public_key_modulus"
		   });
		addAnnotation
		  (getX509Certificate_SubjectPublicKeyExponent(),
		   source,
		   new String[] {
			   "name", "subject_public_key_exponent"
		   });
		addAnnotation
		  (getX509Certificate_X509V3Extensions(),
		   source,
		   new String[] {
			   "name", "x509_v3_extensions"
		   });
		addAnnotation
		  (x509V3ExtensionsEClass,
		   source,
		   new String[] {
			   "section", "6.18.2"
		   });
		addAnnotation
		  (getX509V3Extensions_BasicConstraints(),
		   source,
		   new String[] {
			   "name", "basic_constraints"
		   });
		addAnnotation
		  (getX509V3Extensions_NameConstraints(),
		   source,
		   new String[] {
			   "name", "name_constraints"
		   });
		addAnnotation
		  (getX509V3Extensions_PolicyConstraints(),
		   source,
		   new String[] {
			   "name", "policy_constraints"
		   });
		addAnnotation
		  (getX509V3Extensions_KeyUsage(),
		   source,
		   new String[] {
			   "name", "key_usage"
		   });
		addAnnotation
		  (getX509V3Extensions_ExtendedKeyUsage(),
		   source,
		   new String[] {
			   "name", "extended_key_usage"
		   });
		addAnnotation
		  (getX509V3Extensions_SubjectKeyIdentifier(),
		   source,
		   new String[] {
			   "name", "subject_key_identifier"
		   });
		addAnnotation
		  (getX509V3Extensions_AuthorityKeyIdentifier(),
		   source,
		   new String[] {
			   "name", "authority_key_identifier"
		   });
		addAnnotation
		  (getX509V3Extensions_SubjectAlternativeName(),
		   source,
		   new String[] {
			   "name", "subject_alternative_name"
		   });
		addAnnotation
		  (getX509V3Extensions_IssuerAlternativeName(),
		   source,
		   new String[] {
			   "name", "issuer_alternative_name"
		   });
		addAnnotation
		  (getX509V3Extensions_SubjectDirectoryAttributes(),
		   source,
		   new String[] {
			   "name", "subject_directory_attributes"
		   });
		addAnnotation
		  (getX509V3Extensions_CrlDistributionPoints(),
		   source,
		   new String[] {
			   "name", "crl_distribution_points"
		   });
		addAnnotation
		  (getX509V3Extensions_InhibitAnyPolicy(),
		   source,
		   new String[] {
			   "name", "inhibit_any_policy"
		   });
		addAnnotation
		  (getX509V3Extensions_PrivateKeyUsagePeriodNotBefore(),
		   source,
		   new String[] {
			   "name", "private_key_usage_period_not_before",
			   "format", "time"
		   });
		addAnnotation
		  (getX509V3Extensions_PrivateKeyUsagePeriodNotAfter(),
		   source,
		   new String[] {
			   "name", "private_key_usage_period_not_after",
			   "format", "time"
		   });
		addAnnotation
		  (getX509V3Extensions_CertificatePolicies(),
		   source,
		   new String[] {
			   "name", "certificate_policies"
		   });
		addAnnotation
		  (getX509V3Extensions_PolicyMappings(),
		   source,
		   new String[] {
			   "name", "policy_mappings"
		   });
	}

} //ModelPackageImpl
