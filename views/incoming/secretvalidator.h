// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QValidator>

namespace exportdesk
{

/// Refuses a text with a secret before a line edit shows it, however it gets there: typed, pasted, dropped or from the
/// field's menu. What only its last word decides is left until the typing is finished.
class SecretValidator final : public QValidator
{
    Q_OBJECT

public:
    explicit SecretValidator(QObject *parent);

    State validate(QString &text, int &position) const override;

Q_SIGNALS:
    /// Within the change of the field, which is still going on.
    void refused(const QString &text) const;

private:
    mutable QString m_accepted; ///< last
};

} // namespace exportdesk
