// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alertrule.h"
#include "views/settings/alertdialog.h"
#include "views/settings/alertsmodels.h"

class QCheckBox;
class QComboBox;
class QSpinBox;
class QTimeEdit;

namespace exportdesk
{

/// Adds a rule or changes one: which events are sent, in which ways, and when not.
///
/// Object names: alert.event.failed and so on, alert.to.WAY, alert.connection, alert.sandbox, alert.dataset,
/// alert.schedule, alert.own, alert.change, alert.quiet, alert.quiet.from, alert.quiet.until, alert.together,
/// alert.resolved.
class AlertRuleDialog final : public AlertDialog
{
    Q_OBJECT

public:
    /// \a begun without an id: it is added. All models outlive the dialog.
    AlertRuleDialog(const AlertsModels &models, const AlertRule &begun, QWidget *parent);

protected:
    void save() override;

private:
    void buildEvents();
    void buildWays();
    void buildPlace();
    QWidget *buildTimes();
    void listSandboxes();
    AlertRule rule() const;

    AlertsModels m_models;
    const AlertRule m_begun;
    QList<QCheckBox *> m_events; ///< in the order of the kinds
    QList<QCheckBox *> m_ways; ///< in the order of the setup
    QStringList m_wayIds;
    QComboBox *m_connection;
    QComboBox *m_sandbox;
    QLineEdit *m_dataset;
    QComboBox *m_schedule;
    QCheckBox *m_own;
    QSpinBox *m_change;
    QCheckBox *m_quiet;
    QTimeEdit *m_quietFrom;
    QTimeEdit *m_quietUntil;
    QSpinBox *m_together;
    QCheckBox *m_resolved;
    FormRow *m_eventsRow = nullptr;
    FormRow *m_waysRow = nullptr;
};

} // namespace exportdesk
