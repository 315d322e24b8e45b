// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/opening/commonsettings.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

const QString languageKey = u"language"_s;
const QString repeatsRefusedKey = u"launching/repeatRefused"_s;

} // namespace

CommonSettings::CommonSettings(QSettings &settings)
    : m_settings(settings)
{
}

QString CommonSettings::language() const
{
    const QString code = m_settings.value(languageKey).toString();
    return code == "en"_L1 || code == "de"_L1 ? code : QString();
}

void CommonSettings::setLanguage(const QString &code)
{
    m_settings.setValue(languageKey, code);
}

bool CommonSettings::repeatsRefused() const
{
    return m_settings.value(repeatsRefusedKey, false).toBool();
}

void CommonSettings::setRepeatsRefused(bool on)
{
    m_settings.setValue(repeatsRefusedKey, on);
}

} // namespace exportdesk
