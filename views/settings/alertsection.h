// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alertjournal.h"
#include "views/settings/alertsmodels.h"

#include <QMap>
#include <QWidget>

class QVBoxLayout;

namespace exportdesk
{

class AlertRow;
class Button;
class MessageStack;
class SectionBox;
class TextLabel;
struct SavedWay;

/// The settings of alerts: the ways to send them, with a test and how each went last, and the rules that say which
/// events they send. Empty, it says what alerts are for.
///
/// Object names: alerts.addWay, alerts.addRule; of a way or rule alerts.test.NAME, alerts.edit.NAME,
/// alerts.remove.NAME.
class AlertSection final : public QWidget
{
    Q_OBJECT

public:
    explicit AlertSection(const AlertsModels &models, QWidget *parent = nullptr);

    void retranslate();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void update();
    void updateWays();
    void updateRules();
    void fillRow(AlertRow &row, const KeptWay &kept);
    void fillRow(AlertRow &row, const AlertRule &rule);
    void editWay(const AlertWay &way);
    void editRule(const AlertRule &rule);
    void removeWay(const AlertWay &way);
    void removeRule(const AlertRule &rule);
    void showSaved(const SavedWay &saved);
    void showTest(const QString &wayId, const WayResult &result);
    void showRemoved(const Outcome<Done> &removed);

    AlertsModels m_models;
    MessageStack *m_messages;
    SectionBox *m_wayBox;
    SectionBox *m_ruleBox;
    TextLabel *m_about;
    TextLabel *m_aboutRules;
    QVBoxLayout *m_wayRows;
    QVBoxLayout *m_ruleRows;
    QMap<QString, AlertRow *> m_rows; ///< by id of way or rule
    Button *m_addWay;
    Button *m_addRule;
};

} // namespace exportdesk
