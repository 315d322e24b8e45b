// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>

class QWidget;

namespace exportdesk
{

class CurrentWorkspace;
struct ExportTemplate;

/// Asks, when a template was changed, whether the schedules that run a copy of it follow.
class TemplateFollowing final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it; dialogs belong to \a window.
    TemplateFollowing(const CurrentWorkspace &current, QWidget &window, QObject *parent = nullptr);

private:
    void watch();
    void compare();
    void ask(const ExportTemplate &changed);

    const CurrentWorkspace &m_current;
    QWidget &m_window;
    QHash<QString, QString> m_prints; ///< by template: fingerprint of what it contained last
};

} // namespace exportdesk
