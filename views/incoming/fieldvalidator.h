// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QValidator>

namespace exportdesk
{

/// Refuses a text with a secret, and a whole export request, before a line edit shows it, however it gets there: typed,
/// pasted, dropped or from the field's menu. What only its last word decides is left until the typing is finished.
class FieldValidator final : public QValidator
{
    Q_OBJECT

public:
    explicit FieldValidator(QObject *parent);

    /// In a search, the address of a job becomes its ID.
    void setSearches(bool on) { m_searches = on; }
    State validate(QString &text, int &position) const override;

Q_SIGNALS:
    /// Within the change of the field, which is still going on.
    void refused(const QString &text) const;

private:
    bool m_searches = false;
    mutable QString m_accepted; ///< last
};

} // namespace exportdesk
