#!/usr/bin/env bash
# A yes or no from an Indonesian form or register, "ya" or "tidak", read by the field of yes and no of three frameworks (Debian 12). ActiveModel 6.1.7 of Rails, Django 3.2.25 and WTForms 3.0.1 each know a few words for no and take
# all the rest for yes: "tidak", "Tidak", "N" and "-" are yes, so everybody exports and everybody holds the paper; "0" is yes to the latter two. Amounts in ActiveModel are what stands in front of the first letter it does not know:
# 5.000.000.000 is 5 and is valid where at most Rp1 miliar is asked for, "Rp 5" is 0; a day 5-6-24 is 24 June of the year 5. Django refuses these amounts and has NullBooleanField, for which both words are unknown. No error.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
apt-get download -q ruby-activemodel=2:6.1.7.10+dfsg-1~deb12u4 ruby-activesupport=2:6.1.7.10+dfsg-1~deb12u4 ruby-i18n ruby-concurrent ruby-tzinfo ruby-zeitwerk ruby3.1=3.1.7+really3.1.2-0+deb12u1 \
  libruby3.1=3.1.7+really3.1.2-0+deb12u1 libgmp10 libyaml-0-2 python3-django=3:3.2.25-0+deb12u7 python3-asgiref python3-sqlparse python3-tz python3-wtforms=3.0.1-2 python3-markupsafe > /dev/null 2>&1 && for deb in *.deb; do dpkg -x "$deb" .; done
cat > seen.rb <<'RUBY'
require 'logger'
require 'active_model'
class Usaha
  include ActiveModel::Model
  include ActiveModel::Attributes
  attribute :ekspor, :boolean
  attribute :modal, :big_integer
  attribute :berlaku, :date
  validates :modal, numericality: { less_than_or_equal_to: 1_000_000_000 }, allow_nil: true
end
%w[ya tidak Tidak N - 0 false].each { |word| puts "ActiveModel, #{word}: #{Usaha.new(ekspor: word).ekspor}" }
['5000000000', '5.000.000.000', '900.000', 'Rp 5'].each { |text| puts "ActiveModel, #{text}: #{Usaha.new(modal: text).modal}, at most 1000000000 #{Usaha.new(modal: text).valid?}" }
%w[31/12/2026 5-6-24].each { |text| puts "ActiveModel, #{text}: #{Usaha.new(berlaku: text).berlaku}" }
RUBY
cat > seen.py <<'PY'
import django
from django import forms
from django.conf import settings
import wtforms

settings.configure(USE_I18N=False)
django.setup()


class Usaha(forms.Form):
    ekspor = forms.BooleanField(required=False)
    ekspor_atau_tidak_tahu = forms.NullBooleanField(required=False)
    modal = forms.IntegerField(required=False, max_value=1000000000)


class Formulir(wtforms.Form):
    ekspor = wtforms.BooleanField()


class Sent(dict):
    def getlist(self, name):
        return [self[name]] if name in self else []


for word in ["ya", "tidak", "Tidak", "N", "-", "0", "false"]:
    form = Usaha({"ekspor": word, "ekspor_atau_tidak_tahu": word})
    form.is_valid()
    print(f"Django, {word}: {form.cleaned_data['ekspor']}, NullBooleanField {form.cleaned_data['ekspor_atau_tidak_tahu']}; WTForms {Formulir(Sent(ekspor=word)).ekspor.data}")
print(f"Django, 5.000.000.000: {'taken' if Usaha({'modal': '5.000.000.000'}).is_valid() else 'refused'}")
PY
libraries=$(find "$dir/usr/lib/x86_64-linux-gnu" -name 'lib*.so*' -printf '%h\n' | sort -u | paste -sd:)
{
  RUBYLIB=$dir/usr/lib/ruby/vendor_ruby:$dir/usr/lib/ruby/3.1.0:$dir/usr/lib/x86_64-linux-gnu/ruby/3.1.0:$(find "$dir/usr/share" -path '*/gems/*/lib' -prune | paste -sd:):$(dirname "$dir"/usr/share/rubygems-integration/all/gems/concurrent-ruby-*/lib/concurrent-ruby/concurrent) LD_LIBRARY_PATH=$libraries \
    usr/bin/ruby3.1 --disable=gems seen.rb
  PYTHONPATH=usr/lib/python3/dist-packages /usr/bin/python3 seen.py
} > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on ActiveModel 6.1.7, Django 3.2.25 and WTForms 3.0.1"
ActiveModel, ya: true
ActiveModel, tidak: true
ActiveModel, Tidak: true
ActiveModel, N: true
ActiveModel, -: true
ActiveModel, 0: false
ActiveModel, false: false
ActiveModel, 5000000000: 5000000000, at most 1000000000 false
ActiveModel, 5.000.000.000: 5, at most 1000000000 true
ActiveModel, 900.000: 900, at most 1000000000 true
ActiveModel, Rp 5: 0, at most 1000000000 true
ActiveModel, 31/12/2026: 2026-12-31
ActiveModel, 5-6-24: 0005-06-24
Django, ya: True, NullBooleanField None; WTForms True
Django, tidak: True, NullBooleanField None; WTForms True
Django, Tidak: True, NullBooleanField None; WTForms True
Django, N: True, NullBooleanField None; WTForms True
Django, -: True, NullBooleanField None; WTForms True
Django, 0: True, NullBooleanField None; WTForms True
Django, false: False, NullBooleanField False; WTForms False
Django, 5.000.000.000: refused
SEEN
