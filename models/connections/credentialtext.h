// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/credentialfile.h"

namespace exportdesk
{

/// What is wrong and what to do, as translated sentences.
QString credentialProblemText(CredentialProblem problem, const QString &detail);
/// What the operator calls files of this family, translated.
QString credentialFamilyText(CredentialFamily family);

} // namespace exportdesk
