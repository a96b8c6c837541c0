// Written by `npm run generate` from specs/; not edited by hand.
"use strict";
const answer1 = validate20;
const schema31 = {"$id":"answer1","type":"object","required":["success","data"],"properties":{"success":{"const":true},"data":{"type":"array","items":{"type":"object","required":["id","durations","aspectRatios","resolutions"],"properties":{"id":{"type":"string"},"durations":{"type":"array","items":{"type":"integer"}},"aspectRatios":{"type":"array","items":{"type":"string"}},"resolutions":{"type":"array","items":{"type":"string"}}},"unevaluatedProperties":false}}},"unevaluatedProperties":false};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="answer1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.success === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "success"},message:"must have required property '"+"success"+"'",parentSchema:schema31,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.data === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'",parentSchema:schema31,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.success !== undefined){
let data0 = data.success;
if(true !== data0){
const err2 = {instancePath:instancePath+"/success",schemaPath:"#/properties/success/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant",parentSchema:schema31.properties.success,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.data !== undefined){
let data1 = data.data;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.id === undefined){
const err3 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",parentSchema:schema31.properties.data.items,data:data2};
(vErrors ??= []).push(err3);
errors++;
}
if(data2.durations === undefined){
const err4 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "durations"},message:"must have required property '"+"durations"+"'",parentSchema:schema31.properties.data.items,data:data2};
(vErrors ??= []).push(err4);
errors++;
}
if(data2.aspectRatios === undefined){
const err5 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "aspectRatios"},message:"must have required property '"+"aspectRatios"+"'",parentSchema:schema31.properties.data.items,data:data2};
(vErrors ??= []).push(err5);
errors++;
}
if(data2.resolutions === undefined){
const err6 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "resolutions"},message:"must have required property '"+"resolutions"+"'",parentSchema:schema31.properties.data.items,data:data2};
(vErrors ??= []).push(err6);
errors++;
}
if(data2.id !== undefined){
let data3 = data2.id;
if(typeof data3 !== "string"){
const err7 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema31.properties.data.items.properties.id,data:data3};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data2.durations !== undefined){
let data4 = data2.durations;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
const err8 = {instancePath:instancePath+"/data/" + i0+"/durations/" + i1,schemaPath:"#/properties/data/items/properties/durations/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema31.properties.data.items.properties.durations.items,data:data5};
(vErrors ??= []).push(err8);
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/data/" + i0+"/durations",schemaPath:"#/properties/data/items/properties/durations/type",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema31.properties.data.items.properties.durations,data:data4};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data2.aspectRatios !== undefined){
let data6 = data2.aspectRatios;
if(Array.isArray(data6)){
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
let data7 = data6[i2];
if(typeof data7 !== "string"){
const err10 = {instancePath:instancePath+"/data/" + i0+"/aspectRatios/" + i2,schemaPath:"#/properties/data/items/properties/aspectRatios/items/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema31.properties.data.items.properties.aspectRatios.items,data:data7};
(vErrors ??= []).push(err10);
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/data/" + i0+"/aspectRatios",schemaPath:"#/properties/data/items/properties/aspectRatios/type",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema31.properties.data.items.properties.aspectRatios,data:data6};
(vErrors ??= []).push(err11);
errors++;
}
}
if(data2.resolutions !== undefined){
let data8 = data2.resolutions;
if(Array.isArray(data8)){
const len3 = data8.length;
for(let i3=0; i3<len3; i3++){
let data9 = data8[i3];
if(typeof data9 !== "string"){
const err12 = {instancePath:instancePath+"/data/" + i0+"/resolutions/" + i3,schemaPath:"#/properties/data/items/properties/resolutions/items/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema31.properties.data.items.properties.resolutions.items,data:data9};
(vErrors ??= []).push(err12);
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/data/" + i0+"/resolutions",schemaPath:"#/properties/data/items/properties/resolutions/type",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema31.properties.data.items.properties.resolutions,data:data8};
(vErrors ??= []).push(err13);
errors++;
}
}
for(const key0 in data2){
if((((key0 !== "id") && (key0 !== "durations")) && (key0 !== "aspectRatios")) && (key0 !== "resolutions")){
const err14 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties",parentSchema:schema31.properties.data.items,data:data2};
(vErrors ??= []).push(err14);
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema31.properties.data.items,data:data2};
(vErrors ??= []).push(err15);
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema31.properties.data,data:data1};
(vErrors ??= []).push(err16);
errors++;
}
}
for(const key1 in data){
if((key1 !== "success") && (key1 !== "data")){
const err17 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1},message:"must NOT have unevaluated properties",parentSchema:schema31,data};
(vErrors ??= []).push(err17);
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema31,data};
(vErrors ??= []).push(err18);
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const answer2 = validate21;
const schema32 = {"$id":"answer2","type":"object","required":["success","error"],"properties":{"success":{"const":false},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"string"},"message":{"type":"string"}},"unevaluatedProperties":false}},"unevaluatedProperties":false};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="answer2" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.success === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "success"},message:"must have required property '"+"success"+"'",parentSchema:schema32,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.error === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "error"},message:"must have required property '"+"error"+"'",parentSchema:schema32,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.success !== undefined){
let data0 = data.success;
if(false !== data0){
const err2 = {instancePath:instancePath+"/success",schemaPath:"#/properties/success/const",keyword:"const",params:{allowedValue: false},message:"must be equal to constant",parentSchema:schema32.properties.success,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.error !== undefined){
let data1 = data.error;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.code === undefined){
const err3 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'",parentSchema:schema32.properties.error,data:data1};
(vErrors ??= []).push(err3);
errors++;
}
if(data1.message === undefined){
const err4 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'",parentSchema:schema32.properties.error,data:data1};
(vErrors ??= []).push(err4);
errors++;
}
if(data1.code !== undefined){
let data2 = data1.code;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/error/code",schemaPath:"#/properties/error/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema32.properties.error.properties.code,data:data2};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data1.message !== undefined){
let data3 = data1.message;
if(typeof data3 !== "string"){
const err6 = {instancePath:instancePath+"/error/message",schemaPath:"#/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema32.properties.error.properties.message,data:data3};
(vErrors ??= []).push(err6);
errors++;
}
}
for(const key0 in data1){
if((key0 !== "code") && (key0 !== "message")){
const err7 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties",parentSchema:schema32.properties.error,data:data1};
(vErrors ??= []).push(err7);
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema32.properties.error,data:data1};
(vErrors ??= []).push(err8);
errors++;
}
}
for(const key1 in data){
if((key1 !== "success") && (key1 !== "error")){
const err9 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1},message:"must NOT have unevaluated properties",parentSchema:schema32,data};
(vErrors ??= []).push(err9);
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema32,data};
(vErrors ??= []).push(err10);
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const answer3 = validate22;
const schema33 = {"$id":"answer3","type":"object","required":["success","requestId","status","creditsCharged"],"properties":{"success":{"const":true},"requestId":{"type":"string"},"status":{"type":"string","enum":["queued","processing","succeeded","failed","cancelled"]},"creditsCharged":{"type":"integer"}},"unevaluatedProperties":false};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="answer3" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.success === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "success"},message:"must have required property '"+"success"+"'",parentSchema:schema33,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.requestId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "requestId"},message:"must have required property '"+"requestId"+"'",parentSchema:schema33,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.status === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'",parentSchema:schema33,data};
(vErrors ??= []).push(err2);
errors++;
}
if(data.creditsCharged === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "creditsCharged"},message:"must have required property '"+"creditsCharged"+"'",parentSchema:schema33,data};
(vErrors ??= []).push(err3);
errors++;
}
if(data.success !== undefined){
let data0 = data.success;
if(true !== data0){
const err4 = {instancePath:instancePath+"/success",schemaPath:"#/properties/success/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant",parentSchema:schema33.properties.success,data:data0};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.requestId !== undefined){
let data1 = data.requestId;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/requestId",schemaPath:"#/properties/requestId/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema33.properties.requestId,data:data1};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.status !== undefined){
let data2 = data.status;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema33.properties.status,data:data2};
(vErrors ??= []).push(err6);
errors++;
}
if(!(((((data2 === "queued") || (data2 === "processing")) || (data2 === "succeeded")) || (data2 === "failed")) || (data2 === "cancelled"))){
const err7 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema33.properties.status.enum},message:"must be equal to one of the allowed values",parentSchema:schema33.properties.status,data:data2};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.creditsCharged !== undefined){
let data3 = data.creditsCharged;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err8 = {instancePath:instancePath+"/creditsCharged",schemaPath:"#/properties/creditsCharged/type",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema33.properties.creditsCharged,data:data3};
(vErrors ??= []).push(err8);
errors++;
}
}
for(const key0 in data){
if((((key0 !== "success") && (key0 !== "requestId")) && (key0 !== "status")) && (key0 !== "creditsCharged")){
const err9 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties",parentSchema:schema33,data};
(vErrors ??= []).push(err9);
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema33,data};
(vErrors ??= []).push(err10);
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const answer4 = validate23;
const schema34 = {"$id":"answer4","type":"object","required":["success","requestId","status","model","prompt","duration","aspectRatio","output","error"],"properties":{"success":{"const":true},"requestId":{"type":"string"},"status":{"type":"string","enum":["queued","processing","succeeded","failed","cancelled"]},"model":{"type":"string"},"prompt":{"type":"string"},"duration":{"type":"integer"},"aspectRatio":{"type":"string"},"output":{"oneOf":[{"type":"object","required":["type","url"],"properties":{"type":{"const":"video"},"url":{"type":"string","format":"uri"}}},{"type":"null"}],"unevaluatedProperties":false},"error":{"oneOf":[{"type":"object","required":["message"],"properties":{"code":{"type":"string"},"message":{"type":"string"}}},{"type":"null"}],"unevaluatedProperties":false}},"unevaluatedProperties":false};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="answer4" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.success === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "success"},message:"must have required property '"+"success"+"'",parentSchema:schema34,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.requestId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "requestId"},message:"must have required property '"+"requestId"+"'",parentSchema:schema34,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.status === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'",parentSchema:schema34,data};
(vErrors ??= []).push(err2);
errors++;
}
if(data.model === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'",parentSchema:schema34,data};
(vErrors ??= []).push(err3);
errors++;
}
if(data.prompt === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "prompt"},message:"must have required property '"+"prompt"+"'",parentSchema:schema34,data};
(vErrors ??= []).push(err4);
errors++;
}
if(data.duration === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "duration"},message:"must have required property '"+"duration"+"'",parentSchema:schema34,data};
(vErrors ??= []).push(err5);
errors++;
}
if(data.aspectRatio === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "aspectRatio"},message:"must have required property '"+"aspectRatio"+"'",parentSchema:schema34,data};
(vErrors ??= []).push(err6);
errors++;
}
if(data.output === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "output"},message:"must have required property '"+"output"+"'",parentSchema:schema34,data};
(vErrors ??= []).push(err7);
errors++;
}
if(data.error === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "error"},message:"must have required property '"+"error"+"'",parentSchema:schema34,data};
(vErrors ??= []).push(err8);
errors++;
}
if(data.success !== undefined){
let data0 = data.success;
if(true !== data0){
const err9 = {instancePath:instancePath+"/success",schemaPath:"#/properties/success/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant",parentSchema:schema34.properties.success,data:data0};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data.requestId !== undefined){
let data1 = data.requestId;
if(typeof data1 !== "string"){
const err10 = {instancePath:instancePath+"/requestId",schemaPath:"#/properties/requestId/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema34.properties.requestId,data:data1};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data.status !== undefined){
let data2 = data.status;
if(typeof data2 !== "string"){
const err11 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema34.properties.status,data:data2};
(vErrors ??= []).push(err11);
errors++;
}
if(!(((((data2 === "queued") || (data2 === "processing")) || (data2 === "succeeded")) || (data2 === "failed")) || (data2 === "cancelled"))){
const err12 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema34.properties.status.enum},message:"must be equal to one of the allowed values",parentSchema:schema34.properties.status,data:data2};
(vErrors ??= []).push(err12);
errors++;
}
}
if(data.model !== undefined){
let data3 = data.model;
if(typeof data3 !== "string"){
const err13 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema34.properties.model,data:data3};
(vErrors ??= []).push(err13);
errors++;
}
}
if(data.prompt !== undefined){
let data4 = data.prompt;
if(typeof data4 !== "string"){
const err14 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema34.properties.prompt,data:data4};
(vErrors ??= []).push(err14);
errors++;
}
}
if(data.duration !== undefined){
let data5 = data.duration;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
const err15 = {instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/type",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema34.properties.duration,data:data5};
(vErrors ??= []).push(err15);
errors++;
}
}
if(data.aspectRatio !== undefined){
let data6 = data.aspectRatio;
if(typeof data6 !== "string"){
const err16 = {instancePath:instancePath+"/aspectRatio",schemaPath:"#/properties/aspectRatio/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema34.properties.aspectRatio,data:data6};
(vErrors ??= []).push(err16);
errors++;
}
}
if(data.output !== undefined){
let data7 = data.output;
const _errs15 = errors;
let valid1 = false;
let passing0 = null;
const _errs16 = errors;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.type === undefined){
const err17 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/oneOf/0/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",parentSchema:schema34.properties.output.oneOf[0],data:data7};
(vErrors ??= []).push(err17);
errors++;
}
if(data7.url === undefined){
const err18 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/oneOf/0/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",parentSchema:schema34.properties.output.oneOf[0],data:data7};
(vErrors ??= []).push(err18);
errors++;
}
if(data7.type !== undefined){
let data8 = data7.type;
if("video" !== data8){
const err19 = {instancePath:instancePath+"/output/type",schemaPath:"#/properties/output/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "video"},message:"must be equal to constant",parentSchema:schema34.properties.output.oneOf[0].properties.type,data:data8};
(vErrors ??= []).push(err19);
errors++;
}
}
if(data7.url !== undefined){
let data9 = data7.url;
if(!(typeof data9 === "string")){
const err20 = {instancePath:instancePath+"/output/url",schemaPath:"#/properties/output/oneOf/0/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema34.properties.output.oneOf[0].properties.url,data:data9};
(vErrors ??= []).push(err20);
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema34.properties.output.oneOf[0],data:data7};
(vErrors ??= []).push(err21);
errors++;
}
var _valid0 = _errs16 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
var props0 = {};
props0.type = true;
props0.url = true;
}
const _errs21 = errors;
if(data7 !== null){
const err22 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",parentSchema:schema34.properties.output.oneOf[1],data:data7};
(vErrors ??= []).push(err22);
errors++;
}
var _valid0 = _errs21 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err23 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",parentSchema:schema34.properties.output,data:data7};
(vErrors ??= []).push(err23);
errors++;
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(props0 !== true){
for(const key0 in data7){
if(!props0 || !props0[key0]){
const err24 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties",parentSchema:schema34.properties.output,data:data7};
(vErrors ??= []).push(err24);
errors++;
}
}
}
}
}
if(data.error !== undefined){
let data10 = data.error;
const _errs25 = errors;
let valid3 = false;
let passing1 = null;
const _errs26 = errors;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.message === undefined){
const err25 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/oneOf/0/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'",parentSchema:schema34.properties.error.oneOf[0],data:data10};
(vErrors ??= []).push(err25);
errors++;
}
if(data10.code !== undefined){
let data11 = data10.code;
if(typeof data11 !== "string"){
const err26 = {instancePath:instancePath+"/error/code",schemaPath:"#/properties/error/oneOf/0/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema34.properties.error.oneOf[0].properties.code,data:data11};
(vErrors ??= []).push(err26);
errors++;
}
}
if(data10.message !== undefined){
let data12 = data10.message;
if(typeof data12 !== "string"){
const err27 = {instancePath:instancePath+"/error/message",schemaPath:"#/properties/error/oneOf/0/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema34.properties.error.oneOf[0].properties.message,data:data12};
(vErrors ??= []).push(err27);
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema34.properties.error.oneOf[0],data:data10};
(vErrors ??= []).push(err28);
errors++;
}
var _valid1 = _errs26 === errors;
if(_valid1){
valid3 = true;
passing1 = 0;
var props1 = {};
props1.code = true;
props1.message = true;
}
const _errs32 = errors;
if(data10 !== null){
const err29 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",parentSchema:schema34.properties.error.oneOf[1],data:data10};
(vErrors ??= []).push(err29);
errors++;
}
var _valid1 = _errs32 === errors;
if(_valid1 && valid3){
valid3 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid3 = true;
passing1 = 1;
}
}
if(!valid3){
const err30 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf",parentSchema:schema34.properties.error,data:data10};
(vErrors ??= []).push(err30);
errors++;
}
else {
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
}
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(props1 !== true){
for(const key1 in data10){
if(!props1 || !props1[key1]){
const err31 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1},message:"must NOT have unevaluated properties",parentSchema:schema34.properties.error,data:data10};
(vErrors ??= []).push(err31);
errors++;
}
}
}
}
}
for(const key2 in data){
if(((((((((key2 !== "success") && (key2 !== "requestId")) && (key2 !== "status")) && (key2 !== "model")) && (key2 !== "prompt")) && (key2 !== "duration")) && (key2 !== "aspectRatio")) && (key2 !== "output")) && (key2 !== "error")){
const err32 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key2},message:"must NOT have unevaluated properties",parentSchema:schema34,data};
(vErrors ??= []).push(err32);
errors++;
}
}
}
else {
const err33 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema34,data};
(vErrors ??= []).push(err33);
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const answer5 = validate24;
const schema35 = {"$id":"answer5","type":"object","required":["success","requestId","status"],"properties":{"success":{"const":true},"requestId":{"type":"string"},"status":{"const":"cancelled"}},"unevaluatedProperties":false};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="answer5" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.success === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "success"},message:"must have required property '"+"success"+"'",parentSchema:schema35,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.requestId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "requestId"},message:"must have required property '"+"requestId"+"'",parentSchema:schema35,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.status === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'",parentSchema:schema35,data};
(vErrors ??= []).push(err2);
errors++;
}
if(data.success !== undefined){
let data0 = data.success;
if(true !== data0){
const err3 = {instancePath:instancePath+"/success",schemaPath:"#/properties/success/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant",parentSchema:schema35.properties.success,data:data0};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.requestId !== undefined){
let data1 = data.requestId;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/requestId",schemaPath:"#/properties/requestId/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema35.properties.requestId,data:data1};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.status !== undefined){
let data2 = data.status;
if("cancelled" !== data2){
const err5 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue: "cancelled"},message:"must be equal to constant",parentSchema:schema35.properties.status,data:data2};
(vErrors ??= []).push(err5);
errors++;
}
}
for(const key0 in data){
if(((key0 !== "success") && (key0 !== "requestId")) && (key0 !== "status")){
const err6 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties",parentSchema:schema35,data};
(vErrors ??= []).push(err6);
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema35,data};
(vErrors ??= []).push(err7);
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


const document1 = {"title":"Seedance 2.0 Open API, overview","url":"https://www.seedance2.ink/docs/api-reference","confidence":"public"};
const document2 = {"title":"Seedance 2.0 Open API, overview","url":"https://www.seedance2.ink/docs/api-reference","confidence":"inferred"};
const document3 = {"title":"Seedance 2.0 Open API, image to video (Japanese edition)","url":"https://www.seedance2.ink/ja/docs/api-reference/image-to-video","confidence":"inferred"};

export const answers = {
  listModels: { 200: [answer1, document1], 401: [answer2, document1], 429: [answer2, document2], 500: [answer2, document2], 503: [answer2, document2] },
  createVideoGeneration: { 200: [answer3, document3], 400: [answer2, document2], 401: [answer2, document1], 402: [answer2, document2], 413: [answer2, document2], 415: [answer2, document2], 429: [answer2, document2], 500: [answer2, document2], 503: [answer2, document2] },
  getVideoGeneration: { 200: [answer4, document3], 401: [answer2, document1], 404: [answer2, document2], 429: [answer2, document2], 500: [answer2, document2], 503: [answer2, document2] },
  cancelVideoGeneration: { 200: [answer5, document3], 401: [answer2, document1], 404: [answer2, document2], 409: [answer2, document2], 429: [answer2, document2], 500: [answer2, document2], 503: [answer2, document2] },
  webhook: { 200: [answer4, document3] },
};
