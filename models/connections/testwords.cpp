// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/testwords.h"

#include "models/platform/httpclient.h"
#include "models/platform/proxygate.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

/// Gives the strings below their translation context.
class TestWords
{
    Q_DECLARE_TR_FUNCTIONS(exportdesk::TestWords)

public:
    static QString name(TestStep step);
    static QString passed(const ConnectionTest &test, TestStep step);
    static QString failed(const Failure &failure);
    static QString byKind(Failure::Kind kind);
    static QString tokenLife(const ConnectionTest &test);
    static QString state(ConnectionTest::State state);
    static QString finding(const ConnectionTest &test, TestStep step);
};

QString TestWords::name(TestStep step)
{
    switch (step) {
    case TestStep::Proxy:
        return tr("Proxy");
    case TestStep::Address:
        return tr("Address reachable");
    case TestStep::Encryption:
        return tr("Encryption");
    case TestStep::SignIn:
        return tr("Sign-in");
    case TestStep::ApiKey:
        return tr("API key");
    case TestStep::Organization:
        return tr("Organization");
    case TestStep::ProductProfile:
        return tr("Product profile");
    case TestStep::Role:
        return tr("Role and sandbox");
    case TestStep::ExportJobs:
        return tr("Export jobs");
    }
    return {};
}

QString TestWords::tokenLife(const ConnectionTest &test)
{
    if (test.tokenLifeMs() < 0)
        return test.isTokenPasted() ? tr("Pasted token accepted") : tr("Token received");
    const int minutes = int(std::min<qint64>((test.tokenLifeMs() + 59'999) / 60'000, 1'000'000));
    return minutes >= 120 ? tr("Token valid for %Ln hour(s)", nullptr, (minutes + 30) / 60)
                          : tr("Token valid for %Ln minute(s)", nullptr, minutes);
}

QString TestWords::passed(const ConnectionTest &test, TestStep step)
{
    const Connection &connection = test.connection();
    switch (step) {
    case TestStep::Proxy:
        return test.proxy().isEmpty() ? tr("None needed") : test.proxy();
    case TestStep::Address:
        return connection.gateway.host();
    case TestStep::Encryption:
        return connection.gateway.scheme() == "https"_L1 ? tr("Certificate valid") : tr("Not needed on this computer");
    case TestStep::SignIn:
        return tokenLife(test);
    case TestStep::ApiKey:
        return tr("Known to the gateway");
    case TestStep::Organization:
        return tr("Matches the credential");
    case TestStep::ProductProfile:
        return tr("Assigned");
    case TestStep::Role:
        return tr("“%1” can be used").arg(connection.sandbox);
    case TestStep::ExportJobs:
        return tr("Readable");
    }
    return {};
}

QString TestWords::byKind(Failure::Kind kind)
{
    switch (kind) {
    case Failure::Kind::Unreachable:
        return tr("Not reachable");
    case Failure::Kind::Tls:
        return tr("Certificate not accepted");
    case Failure::Kind::Timeout:
        return tr("Timed out");
    case Failure::Kind::Interrupted:
        return tr("Connection lost");
    case Failure::Kind::Redirected:
        return tr("Redirected");
    case Failure::Kind::Unreadable:
    case Failure::Kind::TooLarge:
        return tr("Unreadable response");
    case Failure::Kind::SignIn:
    case Failure::Kind::Forbidden:
    case Failure::Kind::NotFound:
    case Failure::Kind::Rejected:
    case Failure::Kind::Conflict:
    case Failure::Kind::Throttled:
    case Failure::Kind::Server:
    case Failure::Kind::Cancelled:
    case Failure::Kind::Storage:
        break;
    }
    return tr("Refused");
}

QString TestWords::failed(const Failure &failure)
{
    if (failure.code == QLatin1String(noSecret))
        return tr("No client secret available");
    if (failure.code == QLatin1String(ProxyGate::signInCode))
        return tr("Sign-in required");
    if (failure.code == QLatin1String(ProxyGate::signInRefused))
        return tr("Sign-in refused");
    if (failure.code == QLatin1String(ProxyGate::noTicket))
        return tr("Kerberos ticket required");
    if (failure.code == QLatin1String(ProxyGate::noMethod))
        return tr("No supported sign-in method");
    if (failure.code == QLatin1String(HttpClient::noSandbox))
        return tr("No sandbox selected");
    if (failure.code == QLatin1String(sandboxUnknown))
        return tr("“%1” not found").arg(failure.sandbox);
    if (failure.code == QLatin1String(sandboxInactive))
        return tr("“%1” not active").arg(failure.sandbox);
    if (!failure.code.isEmpty() && !failure.code.startsWith("exportdesk:"_L1))
        return failure.code;
    //: %1 is a status such as 503
    return failure.httpStatus >= 300 ? tr("HTTP status %1").arg(failure.httpStatus) : byKind(failure.kind);
}

QString TestWords::finding(const ConnectionTest &test, TestStep step)
{
    const ConnectionTest::Step &one = test.step(step);
    switch (one.state) {
    case ConnectionTest::State::NotTested:
        return tr("Not tested");
    case ConnectionTest::State::Running:
        return tr("Testing…");
    case ConnectionTest::State::Passed:
        return passed(test, step);
    case ConnectionTest::State::Failed:
        return failed(one.failure);
    }
    return {};
}

QString TestWords::state(ConnectionTest::State state)
{
    switch (state) {
    case ConnectionTest::State::NotTested:
        return tr("not tested");
    case ConnectionTest::State::Running:
        return tr("being tested");
    case ConnectionTest::State::Passed:
        return tr("passed");
    case ConnectionTest::State::Failed:
        return tr("failed");
    }
    return {};
}

} // namespace

QString testStepName(TestStep step)
{
    return TestWords::name(step);
}

QString testFinding(const ConnectionTest &test, TestStep step)
{
    return TestWords::finding(test, step);
}

QString testStateWord(ConnectionTest::State state)
{
    return TestWords::state(state);
}

} // namespace exportdesk
