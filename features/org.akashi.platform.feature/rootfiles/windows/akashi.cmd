@echo off
rem Starts Akashi: the workbench without arguments, the command line with them.
rem
rem   akashi                        the workbench
rem   akashi --ui [OPTION...]       the workbench with options of the platform, e.g. -nl ja, -data FOLDER
rem   akashi COMMAND [ARGUMENT...]  the command line; akashi --help lists the commands
rem
rem AKASHI_JAVA_HOME  a JDK or JRE 21 or newer to use before all others
rem AKASHI_WORKSPACE  where the workbench keeps its window state (default %USERPROFILE%\.akashi\workspace)
rem AKASHI_VM_ARGS    further options of the virtual machine, e.g. -Xmx8g
setlocal EnableExtensions EnableDelayedExpansion
set "AKASHI_HOME=%~dp0"
set "LEAST=21"
set "JAVA_FOUND="
set "SEEN="

call :try "%AKASHI_HOME%runtime"
if not defined JAVA_FOUND if defined AKASHI_JAVA_HOME call :try "%AKASHI_JAVA_HOME%"
if not defined JAVA_FOUND if defined JAVA_HOME call :try "%JAVA_HOME%"
if not defined JAVA_FOUND for /f "delims=" %%J in ('where java 2^>nul') do if not defined JAVA_FOUND call :try "%%~dpJ.."
for %%V in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%USERPROFILE%\.jdks") do (
	if not defined JAVA_FOUND if exist "%%~V" for /d %%D in ("%%~V\*") do if not defined JAVA_FOUND call :try "%%~D"
)
if not defined JAVA_FOUND (
	echo akashi: no Java %LEAST% or newer was found.>&2
	echo akashi: Install one or set AKASHI_JAVA_HOME to its folder.>&2
	if defined SEEN echo akashi: Looked at:!SEEN!>&2
	exit /b 4
)

set "LAUNCHER="
for %%L in ("%AKASHI_HOME%plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%~fL"
if not defined LAUNCHER (
	echo akashi: %AKASHI_HOME%plugins\org.eclipse.equinox.launcher_*.jar is missing.>&2
	echo akashi: The installation is not complete: unpack it again.>&2
	exit /b 4
)

set "VM=-Djava.util.logging.config.file="%AKASHI_HOME%logging.properties" --enable-native-access=ALL-UNNAMED %AKASHI_VM_ARGS%"
if "%~1"=="" goto workbench
if "%~1"=="--ui" goto workbench

"%JAVA_FOUND%" %VM% -XX:+UseSerialGC -jar "%LAUNCHER%" -nosplash -data @none -application org.akashi.cli.application %*
exit /b %ERRORLEVEL%

:workbench
if not defined AKASHI_WORKSPACE set "AKASHI_WORKSPACE=%USERPROFILE%\.akashi\workspace"
set "REST=%*"
if defined REST set "REST=!REST:--ui=!"
set "DATA=-data "%AKASHI_WORKSPACE%""
if defined REST if not "!REST:-data=!"=="!REST!" set "DATA="
"%JAVA_FOUND%" %VM% -jar "%LAUNCHER%" -name Akashi !REST! !DATA!
exit /b %ERRORLEVEL%

rem Takes the Java in folder %1 if it is new enough.
:try
if not exist "%~1\bin\java.exe" exit /b 1
set "VERSION="
if exist "%~1\release" for /f "usebackq tokens=2 delims==" %%R in (`findstr /b "JAVA_VERSION=" "%~1\release"`) do set "VERSION=%%~R"
if not defined VERSION for /f "tokens=3" %%R in ('""%~1\bin\java.exe" -version 2>&1" ^| findstr /i "version"') do set "VERSION=%%~R"
set "SEEN=!SEEN! %~1 (version !VERSION!)"
for /f "delims=.-+" %%M in ("!VERSION!") do set "MAJOR=%%M"
if not defined MAJOR exit /b 1
if !MAJOR! GEQ %LEAST% set "JAVA_FOUND=%~1\bin\java.exe"
exit /b 0
