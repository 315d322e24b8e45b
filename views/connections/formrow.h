// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace exportdesk
{

class TextLabel;

/// A labeled input of a form, and below it the sentence that says what is wrong with it.
class FormRow final : public QWidget
{
    Q_OBJECT

public:
    /// \a input is what the label belongs to. \a field, if given, is shown in its place and contains it; \a note stands
    /// at the bottom.
    explicit FormRow(QWidget *input, QWidget *field = nullptr, QWidget *note = nullptr);

    QWidget *input() const { return m_input; }
    void setWord(const QString &word);
    /// An empty sentence: nothing is wrong.
    void setFault(const QString &sentence);

private:
    QWidget *m_input;
    TextLabel *m_label;
    TextLabel *m_fault;
};

} // namespace exportdesk
