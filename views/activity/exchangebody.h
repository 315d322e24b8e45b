// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace exportdesk
{

class JsonView;
class TextLabel;

/// A recorded body, indented if it is JSON, or why there is none.
class ExchangeBody final : public QWidget
{
    Q_OBJECT

public:
    explicit ExchangeBody(const QString &objectName, QWidget *parent = nullptr);

    /// \a missing is shown instead of an empty body, \a note above a truncated one.
    void show(const QByteArray &body, const QString &missing, const QString &note);
    void setName(const QString &accessibleName);

private:
    QByteArray m_shown;
    TextLabel *m_sentence;
    JsonView *m_view;
};

} // namespace exportdesk
