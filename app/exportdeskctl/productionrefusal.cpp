// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdeskctl/productionrefusal.h"

#include "models/platform/sandboxtraits.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

struct RefusalTexts {
    Q_DECLARE_TR_FUNCTIONS(ProductionRefusal)
};

} // namespace

std::optional<CommandError> productionRefusal(const SandboxTraits &sandbox, const QString &typedName)
{
    if (typedName.isEmpty() && !sandbox.wantsNameTyped())
        return std::nullopt;
    if (typedName == sandbox.name)
        return std::nullopt;
    const QString text = typedName.isEmpty()
        ? RefusalTexts::tr("“%1” is a production sandbox. Confirm with --production %1.").arg(sandbox.name)
        : RefusalTexts::tr("--production specifies “%1”, but the sandbox is “%2”. Nothing was changed.")
              .arg(typedName, sandbox.name);
    return CommandError{ExitCode::Refused, u"production"_s, text, {{"sandbox"_L1, sandbox.name}}};
}

} // namespace exportdesk
