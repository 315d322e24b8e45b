// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/sandbox.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace exportdesk
{

namespace
{

struct Word {
    QLatin1String wire;
    const char *text; ///< English, in the context "Sandbox"
};

constexpr std::array<Word, 2> types{{
    {QLatin1String("production"), QT_TRANSLATE_NOOP("Sandbox", "Production")},
    {QLatin1String("development"), QT_TRANSLATE_NOOP("Sandbox", "Development")},
}};

constexpr std::array<Word, 7> states{{
    {QLatin1String("active"), QT_TRANSLATE_NOOP("Sandbox", "Active")},
    {QLatin1String("creating"), QT_TRANSLATE_NOOP("Sandbox", "Creating")},
    {QLatin1String("provisioning"), QT_TRANSLATE_NOOP("Sandbox", "Creating")},
    {QLatin1String("failed"), QT_TRANSLATE_NOOP("Sandbox", "Failed")},
    {QLatin1String("deleted"), QT_TRANSLATE_NOOP("Sandbox", "Deleted")},
    {QLatin1String("deleting"), QT_TRANSLATE_NOOP("Sandbox", "Deleting")},
    {QLatin1String("resetting"), QT_TRANSLATE_NOOP("Sandbox", "Resetting")},
}};

template <class Words>
QString textOf(const Words &words, const QString &wire)
{
    const auto found = std::find_if(words.begin(), words.end(), [&](const Word &word) {
        return wire.compare(word.wire, Qt::CaseInsensitive) == 0;
    });
    return found == words.end() ? wire : QCoreApplication::translate("Sandbox", found->text);
}

} // namespace

QString sandboxTypeText(const QString &wireType)
{
    return textOf(types, wireType);
}

QString sandboxStateText(const QString &wireState)
{
    return textOf(states, wireState);
}

} // namespace exportdesk
