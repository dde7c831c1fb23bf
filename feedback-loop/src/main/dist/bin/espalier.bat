@echo off
rem Starts Espalier. JAVA_HOME names the Java to use, ESPALIER_JAVA_OPTS holds further options for it.
setlocal

for %%i in ("%~dp0..") do set "ESPALIER_HOME=%%~fi"

if defined JAVA_HOME (
    set "ESPALIER_JAVA=%JAVA_HOME%\bin\java.exe"
) else (
    set "ESPALIER_JAVA="
    for %%i in (java.exe) do set "ESPALIER_JAVA=%%~$PATH:i"
)

if not defined ESPALIER_JAVA (
    echo espalier: Java 17 or newer is needed, but there is no java on the PATH and JAVA_HOME is not set 1>&2
    exit /b 2
)
if not exist "%ESPALIER_JAVA%" (
    echo espalier: JAVA_HOME is %JAVA_HOME%, but there is no bin\java.exe in it 1>&2
    exit /b 2
)

rem The feature number: 17 for 17.0.15, 1 for 1.8.0.
set "ESPALIER_JAVA_VERSION="
for /f "tokens=3" %%v in ('""%ESPALIER_JAVA%" -version 2^>^&1" ^| findstr /i " version "') do (
    for /f "delims=.-+ tokens=1" %%m in ("%%~v") do set "ESPALIER_JAVA_VERSION=%%m"
)
if not defined ESPALIER_JAVA_VERSION (
    echo espalier: %ESPALIER_JAVA% does not say which Java it is; Java 17 or newer is needed 1>&2
    exit /b 2
)
if %ESPALIER_JAVA_VERSION% LSS 17 (
    echo espalier: Java 17 or newer is needed, but %ESPALIER_JAVA% is older; set JAVA_HOME to a newer one 1>&2
    exit /b 2
)

"%ESPALIER_JAVA%" -XX:+UseParallelGC -Xss4m ^
    "-Despalier.home=%ESPALIER_HOME%" -Djdk.console=java.base ^
    -Dorg.slf4j.simpleLogger.logFile=System.err -Dorg.slf4j.simpleLogger.defaultLogLevel=warn ^
    %ESPALIER_JAVA_OPTS% ^
    -cp "%ESPALIER_HOME%\lib\*" dev.espalier.loop.cli.Espalier %*
exit /b %ERRORLEVEL%
