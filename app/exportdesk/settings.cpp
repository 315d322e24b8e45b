// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdesk/settings.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

const QString themeKey = u"theme"_s;
const QString textSizeKey = u"textSize"_s;
const QString notifiesKey = u"notifications"_s;
const QString geometryKey = u"window/geometry"_s;

} // namespace

Theme::Mode Settings::theme() const
{
    const QString word = m_settings.value(themeKey).toString();
    return word == "light"_L1        ? Theme::Mode::Light
        : word == "dark"_L1          ? Theme::Mode::Dark
        : word == "high-contrast"_L1 ? Theme::Mode::HighContrast
                                     : Theme::Mode::System;
}

void Settings::setTheme(Theme::Mode mode)
{
    switch (mode) {
    case Theme::Mode::System:
        m_settings.remove(themeKey);
        return;
    case Theme::Mode::Light:
        m_settings.setValue(themeKey, u"light"_s);
        return;
    case Theme::Mode::HighContrast:
        m_settings.setValue(themeKey, u"high-contrast"_s);
        break;
    case Theme::Mode::Dark:
        m_settings.setValue(themeKey, u"dark"_s);
        return;
    }
}

int Settings::textSize() const
{
    return std::clamp(m_settings.value(textSizeKey, Theme::usualText).toInt(), Theme::smallestText, Theme::largestText);
}

void Settings::setTextSize(int points)
{
    m_settings.setValue(textSizeKey, points);
}

bool Settings::notifies() const
{
    return m_settings.value(notifiesKey, true).toBool();
}

void Settings::setNotifies(bool on)
{
    m_settings.setValue(notifiesKey, on);
}

QByteArray Settings::windowGeometry() const
{
    return m_settings.value(geometryKey).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_settings.setValue(geometryKey, geometry);
}

} // namespace exportdesk
