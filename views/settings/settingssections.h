// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace exportdesk
{

/// The titles of the settings, translated.
QStringList settingsSections();
/// Moves the keyboard focus on \a page to the setting with this title.
void showSettingsSection(QWidget &page, const QString &title);

} // namespace exportdesk
