// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

#include <optional>

class QWidget;

namespace exportdesk
{

/// What a screen reader calls this widget, where its class alone does not say it: a painted text is a label, a button
/// that opens a part of the page is no check box.
void setSpokenRole(QWidget *widget, QAccessible::Role role);
std::optional<QAccessible::Role> spokenRole(const QWidget *widget);

} // namespace exportdesk
