// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/connection.h"
#include "models/platform/failure.h"

#include <array>

namespace exportdesk
{

/// What must be right before a job can be exported, in the order in which it is tested.
enum class TestStep {
    Proxy, ///< the one of the system, if there is one, lets requests through
    Address, ///< gateway and identity service answer
    Encryption, ///< their certificates are accepted
    SignIn, ///< the identity service gives a token, and the gateway takes it
    ApiKey,
    Organization,
    ProductProfile,
    Role, ///< a role gives the credential its permissions and the sandbox
    ExportJobs, ///< their list can be read
};

inline constexpr int testStepCount = int(TestStep::ExportJobs) + 1;

/// All steps, first to last.
inline constexpr std::array<TestStep, testStepCount> testSteps{
    TestStep::Proxy,        TestStep::Address,        TestStep::Encryption, TestStep::SignIn,    TestStep::ApiKey,
    TestStep::Organization, TestStep::ProductProfile, TestStep::Role,       TestStep::ExportJobs};

/// The calls that decide the steps, in the order in which they are made.
enum class TestCall {
    Route, ///< a CONNECT to the proxy, without credentials of the platform
    Probe, ///< of an address, without credentials
    Token,
    Sandboxes, ///< the first call that the gateway checks: decides key, organization and product profile
    Schemas, ///< `GET …/schemaregistry/global/classes`, the cheap test of "Authenticate and access AEP APIs"
    Jobs,
};

// Failure codes of our own.
inline constexpr const char *noSecret = "exportdesk:no-secret";
inline constexpr const char *sandboxUnknown = "exportdesk:sandbox-unknown"; ///< detail: its name
inline constexpr const char *sandboxInactive = "exportdesk:sandbox-inactive"; ///< detail: its state

/// Which step it is that failed when a call failed so: by the gateway's code where there is one (Experience Platform
/// troubleshooting guide, "API error messages"), else by what the call was for.
TestStep failedStep(TestCall call, const Failure &failure, const Connection &connection);

} // namespace exportdesk
