/**
 */
package org.akashi.model.internal;

import org.akashi.model.AlternateDataStream;
import org.akashi.model.ArchiveExt;
import org.akashi.model.Artifact;
import org.akashi.model.AttackPattern;
import org.akashi.model.AutonomousSystem;
import org.akashi.model.Campaign;
import org.akashi.model.CourseOfAction;
import org.akashi.model.CustomObject;
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

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class ModelFactoryImpl extends EFactoryImpl implements ModelFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static ModelFactory init() {
		try {
			ModelFactory theModelFactory = (ModelFactory)EPackage.Registry.INSTANCE.getEFactory(ModelPackage.eNS_URI);
			if (theModelFactory != null) {
				return theModelFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new ModelFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ModelFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case ModelPackage.CUSTOM_OBJECT: return createCustomObject();
			case ModelPackage.EVIDENCE: return createEvidence();
			case ModelPackage.NAME_ASSERTION: return createNameAssertion();
			case ModelPackage.MERGED_OBJECT: return createMergedObject();
			case ModelPackage.MOVED_REFERENCE: return createMovedReference();
			case ModelPackage.IDENTITY_DECISION: return createIdentityDecision();
			case ModelPackage.EXTERNAL_REFERENCE: return createExternalReference();
			case ModelPackage.KILL_CHAIN_PHASE: return createKillChainPhase();
			case ModelPackage.GRANULAR_MARKING: return createGranularMarking();
			case ModelPackage.ATTACK_PATTERN: return createAttackPattern();
			case ModelPackage.CAMPAIGN: return createCampaign();
			case ModelPackage.COURSE_OF_ACTION: return createCourseOfAction();
			case ModelPackage.GROUPING: return createGrouping();
			case ModelPackage.IDENTITY: return createIdentity();
			case ModelPackage.INCIDENT: return createIncident();
			case ModelPackage.INDICATOR: return createIndicator();
			case ModelPackage.INFRASTRUCTURE: return createInfrastructure();
			case ModelPackage.INTRUSION_SET: return createIntrusionSet();
			case ModelPackage.LOCATION: return createLocation();
			case ModelPackage.MALWARE: return createMalware();
			case ModelPackage.MALWARE_ANALYSIS: return createMalwareAnalysis();
			case ModelPackage.NOTE: return createNote();
			case ModelPackage.OBSERVED_DATA: return createObservedData();
			case ModelPackage.OPINION: return createOpinion();
			case ModelPackage.REPORT: return createReport();
			case ModelPackage.THREAT_ACTOR: return createThreatActor();
			case ModelPackage.TOOL: return createTool();
			case ModelPackage.VULNERABILITY: return createVulnerability();
			case ModelPackage.RELATIONSHIP: return createRelationship();
			case ModelPackage.SIGHTING: return createSighting();
			case ModelPackage.MARKING_DEFINITION: return createMarkingDefinition();
			case ModelPackage.LANGUAGE_CONTENT: return createLanguageContent();
			case ModelPackage.EXTENSION_DEFINITION: return createExtensionDefinition();
			case ModelPackage.ARTIFACT: return createArtifact();
			case ModelPackage.AUTONOMOUS_SYSTEM: return createAutonomousSystem();
			case ModelPackage.DIRECTORY: return createDirectory();
			case ModelPackage.DOMAIN_NAME: return createDomainName();
			case ModelPackage.EMAIL_ADDR: return createEmailAddr();
			case ModelPackage.EMAIL_MESSAGE: return createEmailMessage();
			case ModelPackage.EMAIL_MIME_PART: return createEmailMimePart();
			case ModelPackage.FILE: return createFile();
			case ModelPackage.ARCHIVE_EXT: return createArchiveExt();
			case ModelPackage.NTFS_EXT: return createNtfsExt();
			case ModelPackage.ALTERNATE_DATA_STREAM: return createAlternateDataStream();
			case ModelPackage.PDF_EXT: return createPdfExt();
			case ModelPackage.RASTER_IMAGE_EXT: return createRasterImageExt();
			case ModelPackage.WINDOWS_PEBINARY_EXT: return createWindowsPebinaryExt();
			case ModelPackage.WINDOWS_PE_OPTIONAL_HEADER: return createWindowsPeOptionalHeader();
			case ModelPackage.WINDOWS_PE_SECTION: return createWindowsPeSection();
			case ModelPackage.IPV4_ADDR: return createIpv4Addr();
			case ModelPackage.IPV6_ADDR: return createIpv6Addr();
			case ModelPackage.MAC_ADDR: return createMacAddr();
			case ModelPackage.MUTEX: return createMutex();
			case ModelPackage.NETWORK_TRAFFIC: return createNetworkTraffic();
			case ModelPackage.HTTP_REQUEST_EXT: return createHttpRequestExt();
			case ModelPackage.ICMP_EXT: return createIcmpExt();
			case ModelPackage.SOCKET_EXT: return createSocketExt();
			case ModelPackage.TCP_EXT: return createTcpExt();
			case ModelPackage.PROCESS: return createProcess();
			case ModelPackage.WINDOWS_PROCESS_EXT: return createWindowsProcessExt();
			case ModelPackage.WINDOWS_SERVICE_EXT: return createWindowsServiceExt();
			case ModelPackage.SOFTWARE: return createSoftware();
			case ModelPackage.URL: return createUrl();
			case ModelPackage.USER_ACCOUNT: return createUserAccount();
			case ModelPackage.UNIX_ACCOUNT_EXT: return createUnixAccountExt();
			case ModelPackage.WINDOWS_REGISTRY_KEY: return createWindowsRegistryKey();
			case ModelPackage.WINDOWS_REGISTRY_VALUE: return createWindowsRegistryValue();
			case ModelPackage.X509_CERTIFICATE: return createX509Certificate();
			case ModelPackage.X509V3_EXTENSIONS: return createX509V3Extensions();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CustomObject createCustomObject() {
		CustomObjectImpl customObject = new CustomObjectImpl();
		return customObject;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Evidence createEvidence() {
		EvidenceImpl evidence = new EvidenceImpl();
		return evidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NameAssertion createNameAssertion() {
		NameAssertionImpl nameAssertion = new NameAssertionImpl();
		return nameAssertion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MergedObject createMergedObject() {
		MergedObjectImpl mergedObject = new MergedObjectImpl();
		return mergedObject;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MovedReference createMovedReference() {
		MovedReferenceImpl movedReference = new MovedReferenceImpl();
		return movedReference;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public IdentityDecision createIdentityDecision() {
		IdentityDecisionImpl identityDecision = new IdentityDecisionImpl();
		return identityDecision;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ExternalReference createExternalReference() {
		ExternalReferenceImpl externalReference = new ExternalReferenceImpl();
		return externalReference;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public KillChainPhase createKillChainPhase() {
		KillChainPhaseImpl killChainPhase = new KillChainPhaseImpl();
		return killChainPhase;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GranularMarking createGranularMarking() {
		GranularMarkingImpl granularMarking = new GranularMarkingImpl();
		return granularMarking;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AttackPattern createAttackPattern() {
		AttackPatternImpl attackPattern = new AttackPatternImpl();
		return attackPattern;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Campaign createCampaign() {
		CampaignImpl campaign = new CampaignImpl();
		return campaign;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CourseOfAction createCourseOfAction() {
		CourseOfActionImpl courseOfAction = new CourseOfActionImpl();
		return courseOfAction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Grouping createGrouping() {
		GroupingImpl grouping = new GroupingImpl();
		return grouping;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Identity createIdentity() {
		IdentityImpl identity = new IdentityImpl();
		return identity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Incident createIncident() {
		IncidentImpl incident = new IncidentImpl();
		return incident;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Indicator createIndicator() {
		IndicatorImpl indicator = new IndicatorImpl();
		return indicator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Infrastructure createInfrastructure() {
		InfrastructureImpl infrastructure = new InfrastructureImpl();
		return infrastructure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public IntrusionSet createIntrusionSet() {
		IntrusionSetImpl intrusionSet = new IntrusionSetImpl();
		return intrusionSet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Location createLocation() {
		LocationImpl location = new LocationImpl();
		return location;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Malware createMalware() {
		MalwareImpl malware = new MalwareImpl();
		return malware;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MalwareAnalysis createMalwareAnalysis() {
		MalwareAnalysisImpl malwareAnalysis = new MalwareAnalysisImpl();
		return malwareAnalysis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Note createNote() {
		NoteImpl note = new NoteImpl();
		return note;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ObservedData createObservedData() {
		ObservedDataImpl observedData = new ObservedDataImpl();
		return observedData;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Opinion createOpinion() {
		OpinionImpl opinion = new OpinionImpl();
		return opinion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Report createReport() {
		ReportImpl report = new ReportImpl();
		return report;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ThreatActor createThreatActor() {
		ThreatActorImpl threatActor = new ThreatActorImpl();
		return threatActor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Tool createTool() {
		ToolImpl tool = new ToolImpl();
		return tool;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Vulnerability createVulnerability() {
		VulnerabilityImpl vulnerability = new VulnerabilityImpl();
		return vulnerability;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Relationship createRelationship() {
		RelationshipImpl relationship = new RelationshipImpl();
		return relationship;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Sighting createSighting() {
		SightingImpl sighting = new SightingImpl();
		return sighting;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MarkingDefinition createMarkingDefinition() {
		MarkingDefinitionImpl markingDefinition = new MarkingDefinitionImpl();
		return markingDefinition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LanguageContent createLanguageContent() {
		LanguageContentImpl languageContent = new LanguageContentImpl();
		return languageContent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ExtensionDefinition createExtensionDefinition() {
		ExtensionDefinitionImpl extensionDefinition = new ExtensionDefinitionImpl();
		return extensionDefinition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Artifact createArtifact() {
		ArtifactImpl artifact = new ArtifactImpl();
		return artifact;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AutonomousSystem createAutonomousSystem() {
		AutonomousSystemImpl autonomousSystem = new AutonomousSystemImpl();
		return autonomousSystem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Directory createDirectory() {
		DirectoryImpl directory = new DirectoryImpl();
		return directory;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DomainName createDomainName() {
		DomainNameImpl domainName = new DomainNameImpl();
		return domainName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EmailAddr createEmailAddr() {
		EmailAddrImpl emailAddr = new EmailAddrImpl();
		return emailAddr;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EmailMessage createEmailMessage() {
		EmailMessageImpl emailMessage = new EmailMessageImpl();
		return emailMessage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EmailMimePart createEmailMimePart() {
		EmailMimePartImpl emailMimePart = new EmailMimePartImpl();
		return emailMimePart;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public File createFile() {
		FileImpl file = new FileImpl();
		return file;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ArchiveExt createArchiveExt() {
		ArchiveExtImpl archiveExt = new ArchiveExtImpl();
		return archiveExt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NtfsExt createNtfsExt() {
		NtfsExtImpl ntfsExt = new NtfsExtImpl();
		return ntfsExt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AlternateDataStream createAlternateDataStream() {
		AlternateDataStreamImpl alternateDataStream = new AlternateDataStreamImpl();
		return alternateDataStream;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PdfExt createPdfExt() {
		PdfExtImpl pdfExt = new PdfExtImpl();
		return pdfExt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RasterImageExt createRasterImageExt() {
		RasterImageExtImpl rasterImageExt = new RasterImageExtImpl();
		return rasterImageExt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public WindowsPebinaryExt createWindowsPebinaryExt() {
		WindowsPebinaryExtImpl windowsPebinaryExt = new WindowsPebinaryExtImpl();
		return windowsPebinaryExt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public WindowsPeOptionalHeader createWindowsPeOptionalHeader() {
		WindowsPeOptionalHeaderImpl windowsPeOptionalHeader = new WindowsPeOptionalHeaderImpl();
		return windowsPeOptionalHeader;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public WindowsPeSection createWindowsPeSection() {
		WindowsPeSectionImpl windowsPeSection = new WindowsPeSectionImpl();
		return windowsPeSection;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Ipv4Addr createIpv4Addr() {
		Ipv4AddrImpl ipv4Addr = new Ipv4AddrImpl();
		return ipv4Addr;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Ipv6Addr createIpv6Addr() {
		Ipv6AddrImpl ipv6Addr = new Ipv6AddrImpl();
		return ipv6Addr;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MacAddr createMacAddr() {
		MacAddrImpl macAddr = new MacAddrImpl();
		return macAddr;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Mutex createMutex() {
		MutexImpl mutex = new MutexImpl();
		return mutex;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NetworkTraffic createNetworkTraffic() {
		NetworkTrafficImpl networkTraffic = new NetworkTrafficImpl();
		return networkTraffic;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public HttpRequestExt createHttpRequestExt() {
		HttpRequestExtImpl httpRequestExt = new HttpRequestExtImpl();
		return httpRequestExt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public IcmpExt createIcmpExt() {
		IcmpExtImpl icmpExt = new IcmpExtImpl();
		return icmpExt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SocketExt createSocketExt() {
		SocketExtImpl socketExt = new SocketExtImpl();
		return socketExt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TcpExt createTcpExt() {
		TcpExtImpl tcpExt = new TcpExtImpl();
		return tcpExt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public org.akashi.model.Process createProcess() {
		ProcessImpl process = new ProcessImpl();
		return process;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public WindowsProcessExt createWindowsProcessExt() {
		WindowsProcessExtImpl windowsProcessExt = new WindowsProcessExtImpl();
		return windowsProcessExt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public WindowsServiceExt createWindowsServiceExt() {
		WindowsServiceExtImpl windowsServiceExt = new WindowsServiceExtImpl();
		return windowsServiceExt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Software createSoftware() {
		SoftwareImpl software = new SoftwareImpl();
		return software;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Url createUrl() {
		UrlImpl url = new UrlImpl();
		return url;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public UserAccount createUserAccount() {
		UserAccountImpl userAccount = new UserAccountImpl();
		return userAccount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public UnixAccountExt createUnixAccountExt() {
		UnixAccountExtImpl unixAccountExt = new UnixAccountExtImpl();
		return unixAccountExt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public WindowsRegistryKey createWindowsRegistryKey() {
		WindowsRegistryKeyImpl windowsRegistryKey = new WindowsRegistryKeyImpl();
		return windowsRegistryKey;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public WindowsRegistryValue createWindowsRegistryValue() {
		WindowsRegistryValueImpl windowsRegistryValue = new WindowsRegistryValueImpl();
		return windowsRegistryValue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public X509Certificate createX509Certificate() {
		X509CertificateImpl x509Certificate = new X509CertificateImpl();
		return x509Certificate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public X509V3Extensions createX509V3Extensions() {
		X509V3ExtensionsImpl x509V3Extensions = new X509V3ExtensionsImpl();
		return x509V3Extensions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ModelPackage getModelPackage() {
		return (ModelPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static ModelPackage getPackage() {
		return ModelPackage.eINSTANCE;
	}

} //ModelFactoryImpl
